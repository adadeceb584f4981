package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Subsidy;
import be.kapstok.model.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The words in which sources say what a subsidy is for: each leads to themes or policy domains, or is told not to. */
class ThemeWordsTest {
    private static final Dataset DATA = Kapstok.flanders().data();
    private static final JsonNode TABLE = table();
    private static final Map<String, JsonNode> WORDS = words();

    private static JsonNode table() {
        try (InputStream in = Kapstok.class.getResourceAsStream("/be/kapstok/funding/theme-words.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, JsonNode> words() {
        Map<String, JsonNode> words = new LinkedHashMap<>();
        for (JsonNode each : TABLE.get("words")) {
            assertThat(words.put(each.get("word").asString(), each))
                    .as("%s", each)
                    .isNull();
        }
        return words;
    }

    @Test
    void everyWordOfAShippedSubsidyIsThereAndNoOther() {
        Set<String> used = new TreeSet<>();
        DATA.list(Kind.SUBSIDIES).forEach(each -> used.addAll(each.themeWords()));

        assertThat(WORDS.keySet()).containsExactlyInAnyOrderElementsOf(used).hasSize(86);
    }

    @Test
    void aWordIsMappedOrSaysWhyNot() {
        assertThat(WORDS.values())
                .allSatisfy(each -> assertThat(each.has("themes") || each.has("domains"))
                        .as("%s", each)
                        .isNotEqualTo(each.has("unmapped")));
    }

    @Test
    void everyReasonIsUsedAndSaidInThreeLanguages() {
        Set<String> used = WORDS.values().stream()
                .filter(each -> each.has("unmapped"))
                .map(each -> each.get("unmapped").asString())
                .collect(Collectors.toSet());
        List<String> told = new ArrayList<>();
        for (JsonNode reason : TABLE.get("reasons")) {
            told.add(reason.get("id").asString());
            for (String language : List.of("nl", "fr", "en")) {
                assertThat(reason.get("text").get(language).asString()).isNotBlank();
            }
        }

        assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void domainsAreShippedOnes() {
        Set<String> known = DATA.list(Kind.POLICY_DOMAINS).stream()
                .map(each -> each.id().value())
                .collect(Collectors.toSet());

        assertThat(WORDS.values()).allSatisfy(each -> assertThat(known).containsAll(texts(each, "domains")));
    }

    @Test
    void aSubsidyHasTheThemesToWhichItsWordsLead() {
        for (Subsidy subsidy : DATA.list(Kind.SUBSIDIES)) {
            Set<Theme> themes = new TreeSet<>();
            for (String word : subsidy.themeWords()) {
                texts(WORDS.get(word), "themes")
                        .forEach(each -> themes.add(Theme.valueOf(each.toUpperCase(Locale.ROOT))));
            }

            assertThat(subsidy.themes()).as(subsidy.id()).containsExactlyElementsOf(themes);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "taal,taal_en_onderwijs,language,-",
                "sport,vrije_tijd_en_cultuur,sport,-",
                "werk,-,work_economy,-",
                "integratie,-,-,every_domain",
                "vluchtelingen,-,-,group"
            })
    void wordsLeadWhereOneExpects(String word, String theme, String domain, String unmapped) {
        assertThat(texts(WORDS.get(word), "themes")).isEqualTo(theme == null ? List.of() : List.of(theme));
        assertThat(texts(WORDS.get(word), "domains")).isEqualTo(domain == null ? List.of() : List.of(domain));
        assertThat(
                        WORDS.get(word).has("unmapped")
                                ? WORDS.get(word).get("unmapped").asString()
                                : null)
                .isEqualTo(unmapped);
    }

    private static List<String> texts(JsonNode word, String field) {
        List<String> texts = new ArrayList<>();
        if (word.has(field)) {
            word.get(field).forEach(each -> texts.add(each.asString()));
        }
        return texts;
    }
}
