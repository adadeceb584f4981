package be.kapstok.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Hibernate Validator from greeting on the terminal at its first start. */
final class QuietValidator {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger GREETING = Logger.getLogger("org.hibernate.validator.internal.util.Version");

    private QuietValidator() {}

    static void start() {
        GREETING.setLevel(Level.WARNING);
    }
}
