package be.kapstok.validation;

import be.kapstok.model.NisCode;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.RuleId;
import be.kapstok.table.SpreadsheetCell;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules that violations of Jakarta constraints break, with the values that their sentences name. */
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
    ID_FORMAT("KD-ID-FORMAT"),
    WEB_ADDRESS("KD-WEB-ADDRESS"),
    PRECISION("KD-PRECISION-WITHOUT-DAY"),
    ORDERED_PERIOD("KD-ORDERED-PERIOD", "from", "until"),
    OTHER("KD-CONSTRAINT");

    private static final Pattern FEW_DIGITS = Pattern.compile("[1-9][0-9]{2,3}");

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
            case "Filled", "NotBlank" -> violation.getInvalidValue() == null ? MISSING : BLANK;
            case "NotEmpty" -> violation.getInvalidValue() == null ? MISSING : EMPTY;
            case "Size" -> SIZE;
            case "Min", "DecimalMin" -> BELOW;
            case "Max", "DecimalMax" -> ABOVE;
            case "PositiveOrZero", "Positive" -> NEGATIVE;
            case "Digits" -> DIGITS;
            case "NisCodeFormat" -> NIS_FORMAT;
            case "PolicyFieldCodeFormat" -> POLICY_FIELD_FORMAT;
            case "IdFormat" -> ID_FORMAT;
            case "WebAddress" -> WEB_ADDRESS;
            case "PrecisionNeedsDay" -> PRECISION;
            case "OrderedPeriod" -> ORDERED_PERIOD;
            default -> OTHER;
        };
    }

    RuleId id() {
        return RuleId.of(id);
    }

    /** What an almost right text was probably meant to be, or {@code null}. */
    @Nullable
    String meant(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return null;
        }
        String seen = VisibleText.of(text);
        return switch (this) {
            case ID_FORMAT -> seen;
            case NIS_FORMAT -> NisCode.matches(seen) ? seen : SpreadsheetCell.code(seen);
            case POLICY_FIELD_FORMAT ->
                FEW_DIGITS.matcher(seen).matches() ? "0".repeat(4 - seen.length()) + seen : null;
            default -> null;
        };
    }

    /**
     * The value, then the attributes of the constraint, then its own message for constraints that are not of this
     * library.
     */
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
