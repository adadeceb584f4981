package be.kapstok;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.model.Partner;
import be.kapstok.model.Period;
import be.kapstok.model.Sourced;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SupportBody;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is said to run on agrees with its own words: each year and each word of ending in the note or legal basis of a record
 * without an end, or that runs today, is confirmed once, with a reason. Whoever writes such a word looks at the period again.
 */
class OpenEndedWordsTest {
    private static final Dataset DATA = Kapstok.flanders().data();
    private static final LocalDate TODAY = day("2026-11-30");

    private static final Pattern YEAR_OR_ENDING = Pattern.compile(
            "(?<!\\w)(?:(?:19|20)\\d\\d"
                    + "|vernietigd|opgeheven|gesloten|stopgezet|stopte|afgeschaft|ontbonden|eindig\\w*|einde|eind|tot|vroeger|voorheen|laatste"
                    + "|until|annulled|closed|abolished|dissolved|stopped|end|ends|ended|last|former\\w*"
                    + "|jusqu\\w*|annulé\\w*|fermé\\w*|supprimé\\w*|dissou\\w*|arrêté[es]*|fin|dernier\\w*|dernière\\w*|ancien\\w*"
                    + ")(?!\\w)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Test
    void everyYearAndEveryWordOfEndingIsConfirmed() throws Exception {
        Map<String, String> found = new LinkedHashMap<>();
        for (Kind<?> kind : Kind.ALL) {
            for (Keyed each : DATA.list(kind)) {
                Set<String> words = each instanceof Sourced sourced && runs(each) ? words(sourced) : Set.of();
                if (!words.isEmpty()) {
                    found.put(kind.list() + "," + each.key(), String.join(" ", words));
                }
            }
        }

        assertThat(found)
                .as("words of records that run on; look at the record, then confirm or mend it")
                .containsExactlyInAnyOrderEntriesOf(confirmed());
    }

    private static Map<String, String> confirmed() throws IOException {
        Map<String, String> confirmed = new LinkedHashMap<>();
        try (InputStream in =
                Objects.requireNonNull(OpenEndedWordsTest.class.getResourceAsStream("shipped/open-ended-words.csv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            for (String line : lines) {
                String[] cells = line.split(",", 4);
                assertThat(cells).as(line).hasSize(4);
                assertThat(cells[3]).as("the reason of %s", line).isNotBlank();
                assertThat(confirmed.put(cells[0] + "," + cells[1], cells[2]))
                        .as("twice: %s", line)
                        .isNull();
            }
        }
        return confirmed;
    }

    /** Whether a record has a period that is known to hold today, or no end that is known. */
    private static boolean runs(Keyed each) throws ReflectiveOperationException {
        Keyed timed = each;
        if (each instanceof Partner partner && partner.body() != null) {
            timed = body(partner);
        }
        for (RecordComponent component : timed.getClass().getRecordComponents()) {
            if (component.getName().equals("period")) {
                Object period = component.getAccessor().invoke(timed);
                return !(period instanceof Period known) || !known.endedBy(TODAY);
            }
        }
        return false;
    }

    private static SupportBody body(Partner partner) {
        return DATA.list(Kind.BODIES).stream()
                .filter(each -> each.id().equals(partner.body()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> words(Sourced record) {
        Set<String> words = new TreeSet<>();
        Stream.of(record.note(), record instanceof Subsidy subsidy ? subsidy.legalBasis() : null)
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.of(text.nl(), text.fr(), text.en()))
                .filter(Objects::nonNull)
                .forEach(text -> words.addAll(found(text)));
        return words;
    }

    private static Set<String> found(@Nullable String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = YEAR_OR_ENDING.matcher(Objects.requireNonNull(text));
        while (matcher.find()) {
            found.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return found;
    }
}
