package be.kapstok.validation;

import be.kapstok.reason.RuleId;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of a data steward about rules and findings.
 *
 * @param rules the rules that are switched off or have another severity
 * @param suppressions the single findings that are accepted
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Profile(List<RuleSetting> rules, List<Suppression> suppressions) {

    /** No decisions. */
    public static final Profile NONE = new Profile(List.of(), List.of());

    /** Copies the lists; an absent list becomes an empty list. */
    @SuppressWarnings({"NullAway", "ConstantValue"}) // a reader gives null for an absent list
    public Profile {
        rules = rules == null ? List.of() : List.copyOf(rules);
        suppressions = suppressions == null ? List.of() : List.copyOf(suppressions);
    }

    /**
     * {@return the faults that make the profile unusable, each a sentence after the JSON pointer of its place: a rule
     * that does not exist or has two decisions, a suppression that does not say what it accepts or why}
     */
    public List<String> faults() {
        return ProfileFaults.of(this);
    }

    /** Whether any suppression has an end day, so that this profile needs a day. */
    public boolean needsDay() {
        return suppressions.stream().anyMatch(each -> each.until() != null);
    }

    /** The suppressions that are over on a day; {@code null} is allowed when none has an end day. */
    List<Suppression> expired(@Nullable LocalDate on) {
        List<Suppression> expired = new ArrayList<>();
        for (Suppression each : suppressions) {
            if (each.until() != null && on != null && !on.isBefore(each.until())) {
                expired.add(each);
            }
        }
        return expired;
    }

    /**
     * A decision about a rule.
     *
     * @param rule the rule
     * @param severity off, or another severity
     */
    public record RuleSetting(@NotNull RuleId rule, @NotNull Setting severity) {}

    /** Off, or a severity. */
    public enum Setting {
        /** The rule is not reported. */
        @JsonProperty("off")
        OFF,
        /** The rule is reported as an error. */
        @JsonProperty("error")
        ERROR,
        /** The rule is reported as a warning. */
        @JsonProperty("warning")
        WARNING,
        /** The rule is reported as information. */
        @JsonProperty("info")
        INFO
    }

    /**
     * A finding that is accepted: in the record with a key, wherever that record is, or at a position in the file.
     *
     * @param rule the rule
     * @param list the list of the record, such as {@code measures}, or {@code null} when it goes by position
     * @param record the key of the record, or {@code null} when it goes by position
     * @param field the field of the finding, as a name or a JSON pointer in the record, or {@code null} for any
     * @param value the text of the value that is accepted, so that another value is reported again, or {@code null} for
     *     any
     * @param pointer the JSON pointer of the finding in the file, or {@code null} when it goes by record; any later
     *     value at that pointer is accepted
     * @param file the name of the file, or {@code null} for any
     * @param reason why it is accepted
     * @param until the first day on which it is no longer accepted, or {@code null} when it has no end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Suppression(
            @NotNull RuleId rule,
            @Nullable String list,
            @Nullable String record,
            @Nullable String field,
            @Nullable String value,
            @Nullable String pointer,
            @Nullable String file,
            @NotBlank String reason,
            @Nullable LocalDate until) {

        /** Makes a suppression that goes by position and names no record. */
        public Suppression(
                RuleId rule, String pointer, @Nullable String file, String reason, @Nullable LocalDate until) {
            this(rule, null, null, null, null, pointer, file, reason, until);
        }

        /** Whether it goes by position, so that it accepts any later value there. */
        public boolean byPosition() {
            return pointer != null;
        }
    }
}
