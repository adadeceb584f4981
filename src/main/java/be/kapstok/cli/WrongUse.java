package be.kapstok.cli;

import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of words that are no command: what is wrong with them, and where it says what is right. */
final class WrongUse {
    private WrongUse() {}

    /** Tells it in two lines, and gives the exit code. */
    static int tell(ParameterException wrong, Locale language) {
        PrintWriter err = wrong.getCommandLine().getErr();
        if (wrong.getCause() instanceof Unusable unusable) {
            err.println(unusable.in(language));
            return ExitCodes.WRONG_USE;
        }
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        err.println(Excerpt.of(String.valueOf(wrong.getMessage()), 1000));
        err.println(hint(wrong, command).in(language));
        return ExitCodes.WRONG_USE;
    }

    private static Message hint(ParameterException wrong, String command) {
        List<String> meant =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return meant.isEmpty()
                ? new Message(WrongUse.class, "help", List.of(command))
                : new Message(WrongUse.class, "perhaps", List.of(command, meant));
    }
}
