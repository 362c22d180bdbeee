package dev.corpusrules.article;
import dev.corpusrules.Span;
final class Markdown { static void read(Layout layout, Span body) { layout.plain(body); } }
