package consumer;

import be.kapstok.Kapstok;
import be.kapstok.validation.ValidationReport;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Reads and validates a file on the class path, with the validator of the library and then with that of the host. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        print("hibernate validator", HibernateValidator.class.getPackage().getImplementationVersion());
        print(Kapstok.flanders().validate(file));
        Validator own = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        print(Kapstok.flanders().validation().with(own).check(file));
    }

    private static void print(ValidationReport report) {
        report.findings()
                .forEach(each ->
                        System.out.println(each.rule() + " " + each.location().pointer()));
    }

    private static void print(String name, String value) {
        System.out.println(name + ": " + value);
    }
}
