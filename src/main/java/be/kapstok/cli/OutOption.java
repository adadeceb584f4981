package be.kapstok.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an answer goes: printed, or to a file. */
final class OutOption {
    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
    private @Nullable Path out;

    /** Prints the text, or writes it to the file. */
    void write(String text, PrintWriter printed) {
        if (out == null) {
            printed.print(text);
            printed.flush();
            return;
        }
        try {
            Files.writeString(out, text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw Unusable.writing(out, failed);
        }
    }
}
