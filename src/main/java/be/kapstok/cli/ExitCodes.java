package be.kapstok.cli;

/** The exit codes of the commands. */
final class ExitCodes {
    /** The question has a plain answer, or no finding counts. */
    static final int ANSWERED = 0;

    /** The answer is another, or a finding counts. */
    static final int OTHER_ANSWER = 1;

    /** The command was used wrongly, or something could not be read. */
    static final int WRONG_USE = 2;

    private ExitCodes() {}
}
