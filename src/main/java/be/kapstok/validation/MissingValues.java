package be.kapstok.validation;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Severity;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Runs work on records that may have been made in code. Records that were read or checked have all required values; a
 * record made by its constructor may lack them. Checking each record beforehand would start a validator for nothing.
 *
 * @since 0.1.0
 */
public final class MissingValues {
    private static final int TOLD = 3;

    private MissingValues() {}

    /**
     * {@return the result of the work; when the work fails on missing values of its records, the exception names them}
     *
     * @param records the records that the work uses; asked for only when it fails
     * @throws IllegalArgumentException when the work fails on a value that is missing or out of range; the message
     *     names it, with its place
     */
    public static <T> T on(Supplier<Dataset> records, Supplier<T> work) {
        requireNonNull(records, "records");
        requireNonNull(work, "work");
        try {
            return work.get();
        } catch (NullPointerException | DateTimeException failure) {
            List<Finding> errors = Validation.against(KnownWorld.empty()).check(records.get()).findings().stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .toList();
            if (errors.isEmpty()) {
                throw failure;
            }
            throw new IllegalArgumentException(told(errors), failure);
        }
    }

    private static String told(List<Finding> errors) {
        String told = errors.stream()
                .limit(TOLD)
                .map(each -> each.location().pointer() + ": " + each.message())
                .collect(Collectors.joining("; ", "A record is not sound: ", ""));
        return errors.size() > TOLD ? told + "; and " + (errors.size() - TOLD) + " more" : told;
    }
}
