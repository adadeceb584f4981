package be.kapstok.cli;

/** What the exit code of a command means. */
final class ExitCodes {
    /** The question has its plain answer; or nothing was found that counts. */
    static final int ANSWERED = 0;

    /** The answer is another one; or something was found that counts. */
    static final int OTHER_ANSWER = 1;

    /** The command was used wrongly, or something could not be read. */
    static final int WRONG_USE = 2;

    private ExitCodes() {}
}
