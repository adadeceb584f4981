package be.kapstok.validation;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the shape of single records by their Jakarta annotations. The validator starts at the first record. */
final class ShapeCheck {
    /** The number of records after which preparing a quick look pays off. */
    private static final int LOOK_AFTER = 1000;

    private final Validator validator;
    private final QuickLook look;
    private final QuickLook lookBesidesMissing;
    private int asked;

    ShapeCheck(Validator validator) {
        this.validator = validator;
        this.look = new QuickLook(validator, false);
        this.lookBesidesMissing = new QuickLook(validator, true);
    }

    /**
     * Holds the library's own validator. It starts at the first check, since starting costs more than most checks do,
     * and stays: it holds no data, only the constraints of types.
     */
    private static final class Own {
        static final Validator VALIDATOR = started();

        /**
         * Starts the validator without its greeting in the log. It silences only the logger of the greeting, and
         * restores it afterwards; when the host has set a level for that logger, the level stays.
         */
        private static Validator started() {
            Logger greeting = Logger.getLogger("org.hibernate.validator.internal.util.Version");
            boolean asked = greeting.getLevel() != null;
            if (!asked) {
                greeting.setLevel(Level.WARNING);
            }
            try {
                return Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .ignoreXmlConfiguration()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .defaultLocale(Locale.ENGLISH)
                        .buildValidatorFactory()
                        .getValidator();
            } finally {
                if (!asked) {
                    greeting.setLevel(null);
                }
            }
        }
    }

    /** The library's own validator: without Expression Language, so that no text of a user is ever an expression. */
    static Validator ownValidator() {
        return Own.VALIDATOR;
    }

    /**
     * The findings about a record, in the order of its pointers.
     *
     * @param told whether missing required fields were already reported
     * @param places the places of its values
     * @param toldBefore whether reading already reported why the record lacks something at a place
     */
    List<Finding> check(
            Object record, boolean told, Function<String, Location> places, Predicate<Location> toldBefore) {
        if (asked >= LOOK_AFTER && (told ? lookBesidesMissing : look).clean(record)) {
            return List.of();
        }
        asked = Math.min(asked + 1, LOOK_AFTER);
        List<Finding> findings = new ArrayList<>();
        for (ConstraintViolation<Object> violation : validator.validate(record)) {
            ShapeRule rule = ShapeRule.of(violation);
            Location place = places.apply(pointer(violation.getPropertyPath()));
            boolean known = (rule == ShapeRule.MISSING && told) || (rule == ShapeRule.EMPTY && toldBefore.test(place));
            if (!known) {
                new FindingSink(DatasetRules.card(rule.id()), at -> place, (at, finding) -> findings.add(finding))
                        .at("")
                        .meaning(rule.meant(violation.getInvalidValue()))
                        .tell(rule.arguments(violation, shown(violation)).toArray());
            }
        }
        findings.sort(Comparator.comparing((Finding each) -> each.location().pointer())
                .thenComparing(Finding::rule)
                .thenComparing(each -> each.message()));
        return findings;
    }

    private static String shown(ConstraintViolation<Object> violation) {
        Object value = violation.getInvalidValue();
        boolean plain = value instanceof String || value instanceof Number;
        return plain ? Excerpt.of(value.toString(), Excerpt.IN_A_SENTENCE) : "";
    }

    /** The path as a JSON pointer: components have the names of the fields. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
