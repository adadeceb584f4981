package be.kapstok.notation;

import be.kapstok.model.NisCode;
import be.kapstok.model.Vocabulary;
import be.kapstok.model.Vocabulary.Meaning;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The record that a cell refers to, by its id or name.
 *
 * @param id its id; {@code null} when the cell names none
 * @param how how it was read
 * @param suggestion what it was read as, or what was probably meant, or {@code null}
 */
public record NamedRecord(
        @Nullable String id, How how, @Nullable String suggestion) {
    private static final String OWN_WORDS = "other:";
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final String POLICY_FIELDS = "policyFields";
    private static final String POLICY_DOMAINS = "policyDomains";

    /** What to write instead, when a column of fields names a domain. */
    private static final String POLICY_DOMAIN = "policyDomain = ";

    private static final String TARGET_GROUPS = "targetGroups";
    private static final String MUNICIPALITIES = "municipalities";

    /** What a record can do without: it is judged without them when they are not known. */
    private static final Set<String> CAN_BE_LEFT_OUT = Set.of("policyDomains", "policyFields", "themes", "sources");

    /** How a reference was read. */
    public enum How {
        /** By an id or name. */
        BY_NAME,
        /** By something else, which a reader should be told. */
        OTHERWISE,
        /** As a group in own words. */
        OWN_WORDS,
        /** Not: the record does without it. */
        LEFT_OUT,
        /** Not: it may be one of several. */
        SEVERAL,
        /** Not. */
        UNKNOWN
    }

    /**
     * {@return the record that a text means}
     *
     * @param vocabulary what names mean
     * @param lists the lists that it may be of, with a plus between them
     * @param text the text
     * @param day gives the day of the row, or {@code null}
     */
    public static NamedRecord of(Vocabulary vocabulary, String lists, String text, Supplier<@Nullable LocalDate> day) {
        if (text.startsWith(OWN_WORDS)) {
            return new NamedRecord(text, How.BY_NAME, null);
        }
        String suggestion = null;
        boolean several = false;
        for (String list : lists.indexOf('+') < 0 ? List.of(lists) : List.of(PLUS.split(lists, -1))) {
            Meaning meaning = vocabulary.find(list, text, list.equals(MUNICIPALITIES) ? day.get() : null);
            if (meaning.id() != null) {
                How how = meaning.suggestion() == null ? How.BY_NAME : How.OTHERWISE;
                return new NamedRecord(meaning.id(), how, meaning.suggestion());
            }
            suggestion = meaning.suggestion() == null ? suggestion : meaning.suggestion();
            several |= meaning.several();
        }
        if (lists.equals(POLICY_FIELDS) && suggestion == null) {
            Meaning domain = vocabulary.find(POLICY_DOMAINS, text, null);
            suggestion = domain.id() == null ? null : POLICY_DOMAIN + domain.id();
        }
        if (lists.equals(TARGET_GROUPS)) {
            return new NamedRecord(OWN_WORDS + text, How.OWN_WORDS, suggestion);
        }
        return new NamedRecord(null, howNot(lists, several), suggestion);
    }

    private static How howNot(String lists, boolean several) {
        return CAN_BE_LEFT_OUT.contains(lists) ? How.LEFT_OUT : several ? How.SEVERAL : How.UNKNOWN;
    }

    /** {@return whether the text is an id or name of one of the lists} */
    public boolean isKnown() {
        return id != null && how != How.OWN_WORDS;
    }

    /** {@return whether what a text means may differ from day to day} */
    public static boolean dependsOnDay(String lists, String text) {
        return lists.endsWith(MUNICIPALITIES) && !NisCode.matches(text);
    }
}
