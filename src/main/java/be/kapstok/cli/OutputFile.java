package be.kapstok.cli;

import be.kapstok.file.WholeFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file that a command writes; files that it reads are of type {@link Path}. {@link GivenFiles} keeps the two apart. */
record OutputFile(Path path) {
    /** Reports what would fail, before any work is done. */
    void mustBeWritable() {
        try {
            WholeFile.mustBeWritable(path);
        } catch (IOException unwritable) {
            throw Unusable.writing(path, unwritable);
        }
    }

    void write(String text) {
        write(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(text);
            writer.flush();
        });
    }

    void write(WholeFile.Content content) {
        try {
            WholeFile.write(path, content);
        } catch (IOException unwritable) {
            throw Unusable.writing(path, unwritable);
        }
    }
}
