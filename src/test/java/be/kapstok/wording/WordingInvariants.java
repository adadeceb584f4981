package be.kapstok.wording;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Reason;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Reading lines")
class WordingInvariants {
    private static final WordingReader READER = new WordingReader();
    private static final List<String> LINES = Stream.of(
                    LabelledLine.FIRST,
                    LabelledLine.SECOND,
                    LabelledLine.PAGES,
                    LabelledLine.OWN,
                    LabelledLine.MORE_OWN)
            .flatMap(file -> LabelledLine.of(file).stream())
            .map(LabelledLine::text)
            .toList();

    /** Pieces from which lines are built that nobody wrote. */
    private static final List<String> PIECES = List.of(
            "taalles",
            "voor",
            "nieuwkomers",
            "en",
            "kansarme",
            "gezinnen",
            "anderstalige",
            "kinderen",
            "omdat",
            "ook voor",
            "alle inwoners",
            "niet enkel voor",
            "sociaal tolk",
            "met een migratieachtergrond",
            "zonder wettig verblijf",
            ",",
            ":",
            "(",
            ")",
            "om",
            "te",
            "helpen",
            "buddy's",
            "Romagezinnen",
            "heraanleg",
            "van de",
            "diversiteit",
            "racisme",
            "onder wie",
            "vooral",
            "samenleven in diversiteit",
            "&",
            "/",
            "é",
            "\u200b",
            "’s",
            "-",
            "LOI",
            "i.s.m.",
            "moskee");

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> built = Arbitraries.of(PIECES).list().ofMaxSize(14).map(each -> String.join(" ", each));
        return Arbitraries.oneOf(
                Arbitraries.of(LINES), built, Arbitraries.strings().ofMaxLength(60));
    }

    @Property(tries = 3000)
    @Label("spans lie in the text, and are what the reasons quote")
    void spansLieInTheText(@ForAll("lines") String line) {
        WordingAnswer answer = READER.read(line);

        assertThat(answer.reasons()).isNotEmpty();
        answer.targetGroups()
                .forEach(each -> assertThat(line.substring(each.from(), each.until()))
                        .isEqualTo(each.words())
                        .isNotBlank());
        answer.signs()
                .forEach(each -> assertThat(line.substring(each.from(), each.until()))
                        .isEqualTo(each.words())
                        .isNotBlank());
        Set<String> words = Stream.concat(
                        answer.targetGroups().stream().map(GroupMention::words),
                        answer.signs().stream().map(SignMention::words))
                .map(each -> "‘" + Excerpt.of(each, Excerpt.IN_A_SENTENCE) + "’")
                .collect(Collectors.toUnmodifiableSet());
        List<?> quoted = answer.reasons().get(0).arguments();
        if (!quoted.isEmpty() && quoted.get(0) instanceof List<?> quotes && !quotes.isEmpty()) {
            assertThat(words).containsAll(quotes.stream().map(Object::toString).toList());
            assertThat(answer.reasons().get(0).text(Languages.DUTCH))
                    .contains(quotes.stream().map(Object::toString).toList());
        }
    }

    @Property(tries = 2000)
    @Label("case, accents and blanks around change nothing")
    void theFormOfLettersChangesNothing(@ForAll("lines") String line) {
        WordingAnswer plain = READER.read(line);

        for (String same : List.of(
                "  " + line + "\n ",
                Normalizer.normalize(line, Normalizer.Form.NFD),
                Normalizer.normalize(line, Normalizer.Form.NFC))) {
            assertSame(READER.read(same), plain);
        }
        if (line.chars().allMatch(each -> each < 0x250 && each != 'ß' && each != 'ı' && each != 'ŉ' && each != 'ǰ')) {
            assertSame(READER.read(line.toUpperCase(Locale.ROOT)), plain);
            assertSame(READER.read(line.toLowerCase(Locale.ROOT)), plain);
        }
    }

    private static void assertSame(WordingAnswer answer, WordingAnswer plain) {
        assertThat(answer.kind()).isEqualTo(plain.kind());
        assertThat(answer.confidence()).isEqualTo(plain.confidence());
        assertThat(answer.reasons().get(0).code())
                .isEqualTo(plain.reasons().get(0).code());
        assertThat(answer.targetGroups().stream().map(GroupMention::role))
                .isEqualTo(plain.targetGroups().stream().map(GroupMention::role).toList());
        assertThat(answer.signs().stream().map(SignMention::sign))
                .isEqualTo(plain.signs().stream().map(SignMention::sign).toList());
    }

    @Property(tries = 2000)
    @Label("others who may join never make a line categorical")
    void othersNeverMakeALineMoreCategorical(@ForAll("lines") String line) {
        MeasureKind alone = READER.read(line).kind();
        WordingAnswer joined = READER.read(line + " en alle andere inwoners");

        if (joined.kind() == MeasureKind.CATEGORICAL) {
            assertThat(alone).isEqualTo(MeasureKind.CATEGORICAL);
        }
    }

    @Property(tries = 1000)
    @Label("a line in a plan gets what it gets alone, unless the first reason is a hint")
    void hintsAreNamed(@ForAll("lines") String line, @ForAll("lines") String plan) {
        WordingAnswer alone = READER.read(line);
        WordingAnswer hinted = READER.read(line, new WordingHints(plan, "0902"));

        if (!hinted.equals(alone)) {
            assertThat(hinted.reasons().get(0).code())
                    .isIn(WordingReason.HINT_OF_ACTION_PLAN, WordingReason.HINT_OF_POLICY_FIELD);
            assertThat(hinted.confidence()).isEqualTo(Certainty.POSSIBLE);
            assertThat(hinted.targetGroups()).isEqualTo(alone.targetGroups());
            assertThat(hinted.reasons()).endsWith(alone.reasons().toArray(Reason[]::new));
        }
    }

    @Property(tries = 1000)
    @Label("a draft is a sound measure, with the groups that were read")
    void aDraftIsSound(@ForAll("lines") String line) {
        WordingAnswer answer = READER.read(line);

        assertThat(answer.draft("m").title()).isNotBlank();
        assertThat(answer.targetGroups().stream().map(GroupMention::group))
                .containsAll(answer.draft("m").targetGroups());
    }

    @Property(tries = 1000)
    @Label("words to add lead to the kind that they promise")
    void alternativesKeepTheirPromise(@ForAll("realLines") String line) {
        for (Alternative each : READER.read(line).alternatives()) {
            if (each.change() == Alternative.Change.ADDED) {
                assertThat(READER.read(line + each.words()).kind())
                        .as(each.words())
                        .isEqualTo(each.kind());
            } else {
                assertThat(line).contains(each.words());
            }
        }
    }

    @Provide
    Arbitrary<String> realLines() {
        return Arbitraries.of(LINES);
    }
}
