package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.advice.AdviceReason;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.funding.FundingReason;
import be.kapstok.measure.MeasureReason;
import be.kapstok.migration.MigrationReason;
import be.kapstok.partner.PartnerReason;
import be.kapstok.place.PlaceReason;
import be.kapstok.plan.PlanReason;
import be.kapstok.practice.PracticeReason;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Languages;
import be.kapstok.reason.ReasonCode;
import be.kapstok.support.SupportReason;
import be.kapstok.wording.WordingReason;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence stands in three languages, with the same places for arguments. */
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason",
                "workbook",
                "table",
                "reading",
                "catalogue",
                "validation",
                "lists",
                "place",
                "migration",
                "support",
                "wording",
                "measure",
                "measure.rule",
                "bbc",
                "plan",
                "plan.rule",
                "funding",
                "partner",
                "practice",
                "advice",
                "document",
                "report",
                "cli"
            })
    void theLanguagesSayTheSame(String home) {
        ResourceBundle english = bundle(home, Languages.ENGLISH);
        for (Locale language : Languages.ALL) {
            ResourceBundle other = bundle(home, language);
            assertThat(other.keySet()).isEqualTo(english.keySet());
            for (String key : english.keySet()) {
                String text = other.getString(key);
                assertThat(places(text)).as("%s %s %s", home, language, key).isEqualTo(places(english.getString(key)));
                assertThat(text).as(key).doesNotContain("Ã", "�", "Â");
                assertThat(text.replace("''", "")).as("%s %s", language, key).doesNotContain("'");
                assertThat(new MessageFormat(text, Locale.ROOT).getFormats()).hasSameSizeAs(places(text));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reasonCodes")
    void everyReasonHasASentence(ReasonCode code) {
        String home = code.getClass().getPackageName().substring("be.kapstok.".length());
        assertThat(bundle(home, Languages.ENGLISH).keySet()).contains(code.code());
    }

    static Stream<ReasonCode> reasonCodes() {
        return Stream.of(
                        CommonReason.values(),
                        UnappliedReason.values(),
                        PlaceReason.values(),
                        MigrationReason.values(),
                        SupportReason.values(),
                        WordingReason.values(),
                        MeasureReason.values(),
                        PlanReason.values(),
                        FundingReason.values(),
                        PartnerReason.values(),
                        PracticeReason.values(),
                        AdviceReason.values())
                .flatMap(Arrays::stream);
    }

    private static ResourceBundle bundle(String home, Locale language) {
        return ResourceBundle.getBundle("be.kapstok." + home + ".messages_" + language.getLanguage(), Locale.ROOT);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(each -> each.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
