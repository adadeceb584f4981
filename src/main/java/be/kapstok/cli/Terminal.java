package be.kapstok.cli;

import java.io.Console;

/** Finds out whether a person is at the terminal. */
final class Terminal {
    private Terminal() {}

    /** Whether the command reads from and prints to a terminal, without a pipe. */
    @SuppressWarnings("SystemConsoleNull") // null on 17 to 21; on 22 to 24 there is always one, which says what it is
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }
}
