package be.kapstok.bbc;

import be.kapstok.table.TableOptions;
import java.io.IOException;
import java.io.InputStream;

/** A table of an export that can be read as often as needed. */
@FunctionalInterface
interface ExportSource {
    /** Its rows, from the first; to be closed. */
    ExportRows open() throws IOException;

    /** Opens the bytes of a text. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /** A text that is read anew each time. */
    static ExportSource of(String file, Opener bytes, TableOptions options) {
        return () -> ExportRows.of(file, bytes.open(), options);
    }
}
