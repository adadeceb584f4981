package be.kapstok.place;

import be.kapstok.index.MunicipalityIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Text;
import be.kapstok.place.MunicipalityAnswer.Unknown;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text that is no exact name or code: what it spells, or why it means nothing. */
final class SpelledName {
    /** What stands for a character that was lost in decoding. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int LONGEST = 100;
    static final int MOST_SUGGESTIONS = 5;

    private final String text;
    private final String stripped;
    private final MunicipalityIndex index;
    private final Spellings spellings;

    SpelledName(String text, MunicipalityIndex index, Spellings spellings) {
        this.text = text;
        this.stripped = text.length() > LONGEST * 4 ? text : text.strip();
        this.index = index;
        this.spellings = spellings;
    }

    /** The records that the text spells; empty when it spells none. */
    List<Municipality> bearers() {
        if (!isReadable()) {
            return List.of();
        }
        if (NisCode.matches(stripped)) {
            return index.withCode(stripped);
        }
        Set<Municipality> bearers = new LinkedHashSet<>();
        spellings.namesSpelled(stripped).forEach(name -> bearers.addAll(index.withName(name)));
        return List.copyOf(bearers);
    }

    /** The answer when it spells none, with the places that it is perhaps near to. */
    Unknown unknown(LocalDate day, @Nullable PostcodeLookup places) {
        String shown = PlaceReasons.shown(text);
        if (stripped.isEmpty()) {
            return unknown(day, List.of(), Reason.of(PlaceReason.EMPTY));
        }
        if (tooLong()) {
            String length = String.valueOf(text.codePointCount(0, text.length()));
            return unknown(day, List.of(), Reason.of(PlaceReason.TOO_LONG, length, String.valueOf(LONGEST), shown));
        }
        if (!holdsControls() && stripped.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return unknown(day, codesNear(day), noSuchCode());
        }
        PlaceReason why = holdsControls() ? PlaceReason.CONTROL_CHARACTER : PlaceReason.UNKNOWN_NAME;
        return unknown(day, namesNear(day, places), Reason.of(why, shown));
    }

    private static Unknown unknown(LocalDate day, List<Suggestion> suggestions, Reason why) {
        return new Unknown(day, suggestions, List.of(why));
    }

    /** The text without blanks at its ends, or {@code null} when no name or postcode can look like it. */
    @Nullable
    String mayBeAPlace() {
        return isReadable() && !NisCode.matches(stripped) ? stripped : null;
    }

    /** Whether it is a text of a length and of characters that can hold a name. */
    boolean isReadable() {
        return !stripped.isEmpty() && !tooLong() && !holdsControls();
    }

    private Reason noSuchCode() {
        if (PostcodeLookup.isPostcode(stripped)) {
            return Reason.of(PlaceReason.UNKNOWN_POSTCODE, stripped);
        }
        if (stripped.length() != 5) {
            String length = String.valueOf(stripped.length());
            return Reason.of(PlaceReason.NOT_FIVE_DIGITS, PlaceReasons.shown(stripped), length);
        }
        return Reason.of(PlaceReason.UNKNOWN_CODE, stripped);
    }

    private boolean tooLong() {
        return stripped.codePointCount(0, stripped.length()) > LONGEST;
    }

    private boolean holdsControls() {
        return stripped.chars()
                .anyMatch(c -> c == REPLACEMENT || (Character.isISOControl(c) && !Character.isWhitespace(c)));
    }

    private List<Suggestion> codesNear(LocalDate day) {
        return best(spellings.codesNear(stripped).stream()
                .flatMap(code -> index.withCode(code).stream())
                .map(each -> new Candidate(each, null, 1, day)));
    }

    private List<Suggestion> namesNear(LocalDate day, @Nullable PostcodeLookup places) {
        Stream<Candidate> municipalities = spellings.namesNear(stripped).stream()
                .flatMap(near -> index.withName(near.name()).stream()
                        .map(each -> new Candidate(each, null, near.distance(), day)));
        Stream<Candidate> parts = places == null
                ? Stream.of()
                : places.near(stripped, day).stream()
                        .map(each -> new Candidate(each.municipality(), each.place(), each.distance(), day))
                        .filter(Candidate::isPart);
        return best(Stream.concat(municipalities, parts));
    }

    /** One for each name, at most five: those of the day and before it first, then the nearest, places last. */
    private static List<Suggestion> best(Stream<Candidate> candidates) {
        Set<String> named = new LinkedHashSet<>();
        return candidates
                .sorted(Candidate.BEST_FIRST)
                .filter(each -> named.add(each.named()))
                .limit(MOST_SUGGESTIONS)
                .map(each -> new Suggestion(each.municipality.nis(), each.municipality.name(), each.place))
                .toList();
    }

    /** A municipality that was perhaps meant, itself or by a place in it. */
    private record Candidate(
            Municipality municipality, @Nullable Text place, int distance, LocalDate day) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::toCome)
                .thenComparingInt(Candidate::distance)
                .thenComparing(each -> each.place != null)
                .thenComparing(Candidate::ended)
                .thenComparing(Candidate::named)
                .thenComparing(each -> each.municipality.nis());

        boolean toCome() {
            return municipality.period().startsAfter(day);
        }

        boolean ended() {
            return municipality.period().endedBy(day);
        }

        /** Whether the place is not the one that the municipality has its name from. */
        boolean isPart() {
            return place != null && !place.nl().equals(municipality.name().nl());
        }

        String named() {
            return place == null
                    ? municipality.name().nl()
                    : place.nl() + " " + municipality.name().nl();
        }
    }
}
