package be.kapstok.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an answer goes: printed, or to a file. */
final class OutOption {
    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
    private @Nullable OutputFile out;

    /** Prints the text, or writes it to the file. */
    void write(String text, PrintWriter printed) {
        if (out == null) {
            printed.print(text);
            printed.flush();
        } else {
            out.write(text);
        }
    }
}
