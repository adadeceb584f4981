package be.kapstok.index;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Source;
import be.kapstok.reason.Reason;
import be.kapstok.support.SupportAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceIndexTest {
    private static final String CENTRE = """
            {"id": "centre_east", "kind": "integratiecentrum", "name": "Centrum Oost", "period": {"until": "2015-01-01"},
             "address": {"street": "Nieuwe Laan 7", "postcode": "1000", "city": "Stad"}, "sources": %s}
            """;

    private static String dataset(String title, String sources) {
        return "{\"schemaVersion\": 1," + title + " \"bodies\": [" + CENTRE.formatted(sources) + "]}";
    }

    private static Kapstok laidOver(Kapstok below, String text) {
        return below.overlaidWith(below.validate(text).checked().orElseThrow());
    }

    private static List<Source> sourcesOfCentre(Kapstok kapstok) {
        SupportAnswer answer = kapstok.support("10001", day("2014-06-01"));
        Reason centre = answer.reasons().stream()
                .filter(each -> each.code().code().equals("centre"))
                .findFirst()
                .orElseThrow();
        return centre.sources();
    }

    private static List<String> ids(List<Source> sources) {
        return sources.stream().map(each -> each.id().value()).toList();
    }

    @Test
    void dataThatWasNotLaidOverOtherDataIsNoSource() {
        assertThat(ids(sourcesOfCentre(SmallWorld.kapstok()))).containsExactly("page");
        assertThat(SmallWorld.dataset().overlays()).isEmpty();
    }

    @Test
    void aRecordOfAnOverlayHasTheOverlayAsItsFirstSource() {
        List<Source> untitled = sourcesOfCentre(laidOver(SmallWorld.kapstok(), dataset("", "[]")));
        List<Source> titled = sourcesOfCentre(
                laidOver(SmallWorld.kapstok(), dataset("\"title\": {\"nl\": \"Nieuwe adressen\"},", "[\"page\"]")));

        assertThat(ids(untitled)).containsExactly("overlay_1", "page");
        assertThat(untitled.get(0).title()).isEqualTo("(text)");
        assertThat(ids(titled)).containsExactly("overlay_1", "page");
        assertThat(titled.get(0).title()).isEqualTo("Nieuwe adressen");
    }

    @Test
    void recordsOfTheDataBelowKeepTheirSources() {
        Kapstok kapstok = laidOver(SmallWorld.kapstok(), dataset("", "[]"));

        assertThat(kapstok.support("10005", day("2010-01-01")).reasons())
                .allSatisfy(each -> assertThat(ids(each.sources())).doesNotContain("overlay_1"));
    }

    @Test
    void theLastOverlayIsTheSourceOfWhatItReplaces() {
        Kapstok once = laidOver(SmallWorld.kapstok(), dataset("\"title\": \"Eerst\",", "[]"));
        Kapstok twice = laidOver(once, dataset("\"title\": \"Daarna\",", "[]"));

        assertThat(sourcesOfCentre(twice)).first().satisfies(each -> {
            assertThat(each.id().value()).isEqualTo("overlay_2");
            assertThat(each.title()).isEqualTo("Daarna");
        });
        assertThat(twice.data().overlays()).hasSize(2);
        assertThat(twice.data().toBuilder().build().overlays()).hasSize(2);
        assertThat(twice.data().list(Kind.BODIES))
                .hasSize(SmallWorld.dataset().list(Kind.BODIES).size());
    }
}
