package dev.corpusrules;

/** How an article says who wrote it and when: what may be demanded of it depends on that. */
public enum Declaration {
    /** In front matter or in the fields of a record: the owner can fill in what is missing. */
    DECLARED,
    /** In the page itself: JSON-LD, meta elements, visible classes. */
    HTML,
    /** In the text alone. */
    TEXT
}
