package be.kapstok.validation;

import be.kapstok.reason.RuleId;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rule a violation of a Jakarta constraint breaks, and what its sentence speaks of. */
enum ShapeRule {
    MISSING("KD-MISSING-FIELD"),
    BLANK("KD-BLANK"),
    EMPTY("KD-EMPTY"),
    SIZE("KD-SIZE", "min", "max"),
    BELOW("KD-BELOW", "value"),
    ABOVE("KD-ABOVE", "value"),
    NEGATIVE("KD-NEGATIVE"),
    DIGITS("KD-DIGITS", "integer", "fraction"),
    NIS_FORMAT("KD-NIS-FORMAT"),
    POLICY_FIELD_FORMAT("KD-POLICY-FIELD-FORMAT"),
    ORDERED_PERIOD("KD-ORDERED-PERIOD", "from", "until"),
    OTHER("KD-CONSTRAINT");

    private final String id;
    private final String attributes;

    ShapeRule(String id, String... attributes) {
        this.id = id;
        this.attributes = String.join(" ", attributes);
    }

    static ShapeRule of(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotNull" -> MISSING;
            case "NotBlank" -> violation.getInvalidValue() == null ? MISSING : BLANK;
            case "NotEmpty" -> violation.getInvalidValue() == null ? MISSING : EMPTY;
            case "Size" -> SIZE;
            case "Min", "DecimalMin" -> BELOW;
            case "Max", "DecimalMax" -> ABOVE;
            case "PositiveOrZero", "Positive" -> NEGATIVE;
            case "Digits" -> DIGITS;
            case "NisCodeFormat" -> NIS_FORMAT;
            case "PolicyFieldCodeFormat" -> POLICY_FIELD_FORMAT;
            case "OrderedPeriod" -> ORDERED_PERIOD;
            default -> OTHER;
        };
    }

    RuleId id() {
        return RuleId.of(id);
    }

    /** The value, then the attributes of the constraint, then its own message for those that are not ours. */
    List<Object> arguments(ConstraintViolation<?> violation, String shownValue) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(shownValue);
        Map<String, Object> given = violation.getConstraintDescriptor().getAttributes();
        for (String name : attributes.split(" ", -1)) {
            if (name.isEmpty()) {
                break;
            }
            @Nullable Object value = given.get(name);
            arguments.add(String.valueOf(value));
        }
        arguments.add(violation.getMessage());
        return arguments;
    }
}
