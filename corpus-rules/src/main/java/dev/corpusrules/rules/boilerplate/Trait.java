package dev.corpusrules.rules.boilerplate;

/** What the model looks at in one line and its place. All are whole numbers, shares in per cent. */
enum Trait {
    WORDS,
    LETTERS,
    /** Ten times the letters a word. */
    WORD_LENGTH,
    CAPITALISED,
    CAPITALS,
    DIGITS,
    SYMBOLS,
    FUNCTION_WORDS,
    SENTENCES,
    ENDS,
    /** What kind of character stands first and last, see {@link LineScan}. */
    FIRST,
    LAST,
    COLONS,
    /** Characters that part the items of a menu. */
    BARS,
    ADDRESSES,
    QUOTES,
    BRACKETS,
    /** Places where one word runs into the next. */
    GLUED,
    NUMBERS,
    CLOCKS,
    SHARING,
    ACCOUNT,
    LINKING,
    SECTION,
    LEGAL,
    SELLING,
    PICTURE,
    TALKING,
    SCREEN,
    AUTHOR,
    TIME,
    SPEECH,
    PERSON,
    READER,
    HOUSE,
    /** The share of words that any cue of the page has. */
    PAGE_WORDS,
    FIRST_CUE,
    /** Words before the first colon, if few; how many of them are the page's; whether they are all in capitals. */
    LABEL,
    LABEL_PAGE,
    LABEL_CAPITALS,
    /** The longest run of words of the page, words that hold sentences together not counting. */
    PAGE_RUN,
    /** How often the line stands in the article. */
    COPIES,
    /** The share of its weighty words that a paragraph has too. */
    TAKEN_UP,
    IN_HEADLINE,
    PLACE,
    FROM_START,
    FROM_END,
    PARAGRAPH_BEFORE,
    PARAGRAPH_BEHIND,
    ZONE,
    /** The run of lines without a paragraph that it stands in, and its place there. */
    RUN,
    RUN_PLACE,
    LETTERS_BEFORE,
    LINES,
    PARAGRAPHS,
    /** The share of open short lines between first and last paragraph: articles rich in sub-headings and lists. */
    OPEN_INSIDE
}
