package be.kapstok.cli;

import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What is said when a command could not do its work: one sentence, and never a stack trace that nobody asked for. */
final class Failure {
    /** With {@code -Dkapstok.trace=true} a fault of ours is printed with its stack trace. */
    private static final String TRACE = "kapstok.trace";

    private Failure() {}

    /** Tells of a failure, and gives the exit code. */
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
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError) {
                return Memory.tooLittle(bytesRead).in(language);
            }
        }
        String said = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return new Message(Failure.class, "fault", List.of(Excerpt.of(said, 300), "-D" + TRACE + "=true")).in(language);
    }
}
