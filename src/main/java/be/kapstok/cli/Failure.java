package be.kapstok.cli;

import be.kapstok.dataset.UnknownColumn;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports that a command could not do its work: in a sentence or two, and with a stack trace only on request. */
final class Failure {
    /** With {@code -Dkapstok.trace=true}, a fault of the library is printed with its stack trace. */
    private static final String TRACE = "kapstok.trace";

    private static final long MB = 1 << 20;

    /** The memory that the library and its data take. */
    private static final long ALWAYS = 64 * MB;

    /**
     * The memory for each byte that is read, in the command that keeps most: records and their findings, or rows and
     * outcomes.
     */
    private static final int FOR_A_BYTE = 24;

    private Failure() {}

    /** Reports a failure, and returns the exit code. */
    static int tell(Throwable failure, long bytesRead, Locale language, PrintStream err) {
        err.println(sentence(failure, bytesRead, language));
        if (Boolean.getBoolean(TRACE)) {
            failure.printStackTrace(err);
        }
        return ExitCodes.WRONG_USE;
    }

    private static String sentence(Throwable failure, long bytesRead, Locale language) {
        if (failure instanceof Unusable unusable) {
            return unusable.in(language);
        }
        if (failure instanceof UnknownColumn unknown) {
            return unknown.in(language);
        }
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError) {
                return tooLittleMemory(bytesRead).in(language);
            }
        }
        String said = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message("fault", Excerpt.of(said, 300), "-D" + TRACE + "=true").in(language);
    }

    /** The sentence that there was too little memory for so many bytes of files, and how much is needed. */
    private static Message tooLittleMemory(long bytesRead) {
        long had = Runtime.getRuntime().maxMemory();
        long needed = roundedUp(Math.max(ALWAYS + FOR_A_BYTE * bytesRead, had + had / 2));
        String typed = "java -Xmx" + needed / MB + "m -jar ...";
        return bytesRead == 0
                ? message("memory", had / MB, typed)
                : message("memory_for_files", had / MB, needed / MB, bytesRead / MB + 1, typed);
    }

    /** Rounds up to a number that people type: 128 MB, 256 MB, then whole steps of half a GB. */
    private static long roundedUp(long bytes) {
        long step = bytes <= 256 * MB ? 128 * MB : 512 * MB;
        return (bytes + step - 1) / step * step;
    }

    /** Reports a wrong command line: what is wrong with it, and where to find the right form; returns the exit code. */
    static int tell(ParameterException wrong, Locale language) {
        PrintWriter err = wrong.getCommandLine().getErr();
        if (wrong.getCause() instanceof Unusable unusable) {
            err.println(unusable.in(language));
            return ExitCodes.WRONG_USE;
        }
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        List<String> meant =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        err.println(Excerpt.of(String.valueOf(wrong.getMessage()), 1000));
        err.println((meant.isEmpty() ? message("help", command) : message("perhaps", command, meant)).in(language));
        return ExitCodes.WRONG_USE;
    }

    private static Message message(String key, Object... arguments) {
        return new Message(Failure.class, key, List.of(arguments));
    }
}
