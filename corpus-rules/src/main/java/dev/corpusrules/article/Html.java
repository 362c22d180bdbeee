package dev.corpusrules.article;
import dev.corpusrules.Span;
final class Html { static void read(Layout layout, Span body, Masthead m) { layout.plain(body); } }
