package be.kapstok.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Starts the command line.
 *
 * @since 0.1.0
 */
public final class Main {
    private Main() {}

    /**
     * Runs one command and, unless it went well, ends the process with its exit code.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        int code = run(utf8(new StandardOutput()), utf8(new FileOutputStream(FileDescriptor.err)), arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        try {
            Class.forName("picocli.CommandLine", false, Main.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            err.println("The command line needs picocli: add info.picocli:picocli to the class path.");
            err.flush();
            return ExitCodes.WRONG_USE;
        }
        int code = Commands.run(out, err, arguments);
        err.flush();
        return code;
    }

    /** Writes UTF-8 on every terminal, whatever the locale of the process. */
    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
