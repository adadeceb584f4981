package consumer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** A property that must fail: it passes when it was falsified, and leaves word of what falsified it. */
class FindsTheSeededBug implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        if (result.status() != Status.FAILED || result.falsifiedParameters().isEmpty()) {
            return result.mapToFailed("The seeded bug was not found in " + result.countTries() + " tries");
        }
        try {
            Files.writeString(
                    Path.of(System.getProperty("proofs"), "testkit.txt"),
                    "proof: test kit and jqwik 1.9.3 in a stranger's tests: 5 properties hold, and with a bug seeded the first is falsified by try "
                            + result.countTries() + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return result.mapToSuccessful();
    }
}
