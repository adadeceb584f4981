package be.kapstok.reason;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.PublicApi;
import be.kapstok.model.Period;
import be.kapstok.model.Precision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What several questions say has one code and one sentence (fault 31)")
class CommonReasonTest {
    private static final LocalDate FROM = LocalDate.of(2013, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2016, 1, 1);

    @Test
    void noOtherEnumRepeatsTheCodeOfACommonReason() {
        List<String> repeated = new ArrayList<>();
        for (Class<?> type : PublicApi.classes()) {
            if (type.isEnum() && ReasonCode.class.isAssignableFrom(type) && type != CommonReason.class) {
                for (CommonReason common : CommonReason.values()) {
                    Stream.of(type.getEnumConstants())
                            .filter(each -> ((ReasonCode) each).code().equals(common.code()))
                            .forEach(each -> repeated.add(type.getSimpleName() + "." + each));
                }
            }
        }
        assertThat(repeated).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void noSentenceStandsInTwoBundles(String language) throws IOException {
        Map<String, String> bundleOf = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Path bundle : bundles(language)) {
            Properties sentences = new Properties();
            sentences.load(Files.newBufferedReader(bundle, StandardCharsets.UTF_8));
            for (Object sentence : Map.copyOf(sentences).values()) {
                String home = bundle.getParent().getFileName().toString();
                String other = bundleOf.putIfAbsent(sentence.toString(), home);
                if (other != null && !other.equals(home) && sentence.toString().split(" ").length > 3) {
                    twice.add(other + " and " + home + ": " + sentence);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    private static List<Path> bundles(String language) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/be/kapstok"))) {
            return files.filter(each -> each.getFileName().toString().equals("messages_" + language + ".properties"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-01-01 | 2016-01-01 | from 2013-01-01 to 2015-12-31",
                "2013-01-01 |            | since 2013-01-01",
                "           | 2016-01-01 | until 2015-12-31, start not known",
                "           |            | start and end not known"
            })
    void aPeriodSaysWhatOfItIsNotKnown(LocalDate from, LocalDate until, String words) {
        assertThat(Message.of(new Period(from, until, null, null)).in(Languages.ENGLISH))
                .isEqualTo(words);
    }

    @Test
    void aPeriodIsNoMoreExactThanItIsKnown() {
        Period known = new Period(FROM, UNTIL, Precision.YEAR, Precision.MONTH);

        assertThat(Message.of(known).in(Languages.DUTCH)).isEqualTo("van 2013 tot en met 2015-12");
        assertThat(Message.of(known).in(Languages.FRENCH)).isEqualTo("de 2013 à 2015-12 inclus");
    }
}
