package be.kapstok.reading;

import be.kapstok.file.Lines;
import be.kapstok.file.RawText;

/** The limits of a data set; beyond a limit, reading reports a fault and goes on or, when it cannot, stops. */
public final class Limits {
    /** Bytes of a document that is read whole; larger files are for {@code validateEach}. */
    public static final int DOCUMENT_BYTES = RawText.LONGEST;

    /** Characters of one text. */
    public static final int TEXT = 1_000_000;

    /** Digits of one number. */
    public static final int NUMBER = 100;

    /** The depth of nested objects and lists. */
    public static final int DEPTH = 100;

    /** Bytes of the name of one field. */
    public static final int NAME = 50_000;

    /** Characters of the JSON pointer of a finding. */
    public static final int POINTER = 1_000;

    /** Bytes of one line of NDJSON. */
    public static final int LINE_BYTES = Lines.LONGEST;

    private Limits() {}
}
