package be.kapstok.table;

/**
 * What there is to say of the form of a table.
 *
 * @since 0.1.0
 */
public enum RemarkCode {
    /** The first row looks like data, and was taken for the names of the columns. */
    HEADER_LOOKS_LIKE_DATA(true),
    /** Rows have cells behind the last column that has a heading. */
    CELLS_WITHOUT_HEADING(true),
    /** A quote opens and the rest of the text does not close it. */
    UNCLOSED_QUOTE(true),
    /** There is nothing in the file. */
    EMPTY_FILE(true),
    /** Other tables stand below the first, and nobody told which to read. */
    SECOND_TABLE(true),
    /** Something is no text in the character set of the file. */
    DAMAGED_TEXT(false),
    /** There is a header and no row below it. */
    NO_ROWS(false),
    /** A column has no heading. */
    EMPTY_HEADING(false),
    /** Two columns have the same heading. */
    REPEATED_HEADING(false),
    /** The headings of two columns differ only in case or in blanks around them. */
    SIMILAR_HEADINGS(false),
    /** Lines stand above the header; they are kept and not read. */
    LINES_ABOVE_HEADER(false),
    /** The header has several rows; their words are joined. */
    HEADER_OF_SEVERAL_ROWS(false),
    /** Notes stand below the table; they are kept and not read. */
    LINES_BELOW(false),
    /** Rows have fewer cells than there are headings. */
    SHORT_ROWS(false),
    /** A row holds the character NUL. */
    NUL(false),
    /** Nobody told the character set, and nothing but the letters speaks for it. */
    GUESSED_CHARACTER_SET(false),
    /** A cell goes on over a line end. */
    LINE_END_IN_CELL(false),
    /** A cell goes on behind its closing quote. */
    TEXT_AFTER_QUOTE(false),
    /** Other sheets of the workbook have cells, and nobody told which to read. */
    OTHER_SHEETS(false),
    /** Rows of the sheet are hidden; they are read like others. */
    HIDDEN_ROWS(false),
    /** Cells of several rows are merged; only the first row has their value. */
    MERGED_CELLS(false),
    /** A formula has no value; it is read as text. */
    FORMULA_WITHOUT_VALUE(false);

    private final boolean endangers;

    RemarkCode(boolean endangers) {
        this.endangers = endangers;
    }

    /**
     * {@return whether data may be lost or misread, so that commands and questions refuse the table before somebody
     * looks at it}
     */
    public boolean endangers() {
        return endangers;
    }
}
