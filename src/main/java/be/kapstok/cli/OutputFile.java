package be.kapstok.cli;

import be.kapstok.file.WholeFile;
import be.kapstok.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file that a command writes; files that it reads are of type {@link Path}. {@link GivenFiles} keeps the two apart. */
record OutputFile(Path path) {
    /** Whether standard output is meant. */
    boolean isPrinted() {
        return path.toString().equals("-");
    }

    /** The format that its ending means; text when that means none. */
    ReportFormat format() {
        return ReportFormat.ofFile(String.valueOf(path.getFileName())).orElse(ReportFormat.TEXT);
    }

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
