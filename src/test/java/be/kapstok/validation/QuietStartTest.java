package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.Shell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Fault 33: the validator that we start does not greet in the log of a host. */
class QuietStartTest {
    private static final String GREETING = "org.hibernate.validator.internal.util.Version";

    /** A host in a process of its own, since a process starts its validator once. */
    static final class Host {
        public static void main(String[] arguments) {
            Logger greeting = Logger.getLogger(GREETING);
            if (arguments.length > 0) {
                greeting.setLevel(Level.INFO);
            }
            String text =
                    "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": \" \", \"municipality\": \"71016\"}]}";
            System.err.println(Kapstok.flanders().validate(text).isValid());
            System.err.println(greeting.getLevel());
        }
    }

    @Test
    void theFirstCheckWritesNothingIntoTheLog() throws Exception {
        assertThat(log()).containsExactly("false", "null");
    }

    @Test
    void aHostThatWantsTheGreetingGetsIt() throws Exception {
        assertThat(log("asked")).hasSize(4).endsWith("false", "INFO").anyMatch(each -> each.contains("HV000001"));
    }

    private static List<String> log(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Shell.java(), "-XX:TieredStopAtLevel=1", "-cp", Shell.classPath(), Host.class.getName()));
        command.addAll(List.of(arguments));
        Process host = new ProcessBuilder(command).start();
        String told = new String(host.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        host.waitFor();
        return told.lines().toList();
    }
}
