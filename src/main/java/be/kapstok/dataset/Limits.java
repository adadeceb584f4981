package be.kapstok.dataset;

import be.kapstok.file.Lines;
import be.kapstok.file.RawText;

/** The limits of a data set; beyond a limit, reading reports a fault and goes on or, when it cannot, stops. */
final class Limits {
    /** Bytes of a document that is read whole; larger files are for {@code validateEach}. */
    static final int DOCUMENT_BYTES = RawText.LONGEST;

    /** Characters of one text. */
    static final int TEXT = 1_000_000;

    /** Digits of one number. */
    static final int NUMBER = 100;

    /** The depth of nested objects and lists. */
    static final int DEPTH = 100;

    /** Bytes of the name of one field. */
    static final int NAME = 50_000;

    /** Characters of the JSON pointer of a finding. */
    static final int POINTER = 1_000;

    /** Bytes of one line of NDJSON. */
    static final int LINE_BYTES = Lines.LONGEST;

    private Limits() {}
}
