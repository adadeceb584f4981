package be.kapstok.cli;

import be.kapstok.file.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** A file that a command writes; files that it reads are of type {@link Path}. {@link GivenFiles} keeps the two apart. */
record OutputFile(Path path) {
    /** Tells what would fail before any work is done. */
    void mustBeWritable() {
        try {
            WholeFile.mustBeWritable(path);
        } catch (IOException unwritable) {
            throw Unusable.writing(path, unwritable);
        }
    }

    void write(String text) {
        write(file -> WholeFile.write(file, text));
    }

    void write(byte[] bytes) {
        write(file -> WholeFile.write(file, bytes));
    }

    private void write(Writing writing) {
        try {
            writing.to(path);
        } catch (IOException unwritable) {
            throw Unusable.writing(path, unwritable);
        }
    }

    /** A way to write. */
    private interface Writing {
        void to(Path file) throws IOException;
    }
}
