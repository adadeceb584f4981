package consumer;

import be.kapstok.Kapstok;
import be.kapstok.validation.ValidationReport;
import java.nio.file.Path;

/** Reads and validates a file, as a stranger would on the module path. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        ValidationReport report = Kapstok.flanders().validate(Path.of(arguments[0]));
        System.out.println("named module: " + Kapstok.class.getModule().isNamed());
        report.findings()
                .forEach(each ->
                        System.out.println(each.rule() + " " + each.location().pointer()));
    }
}
