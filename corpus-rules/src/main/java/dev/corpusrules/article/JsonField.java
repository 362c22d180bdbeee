package dev.corpusrules.article;

/** A value of a record and the path to it; elements of a list have the list's path. */
record JsonField(String path, String value) {}
