package be.kapstok.wording;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Languages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guide says, line by line; and what an answer tells. */
class WordingReaderTest {
    private static final WordingReader READER = new WordingReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sociaal tolk bij oudercontacten|inclusive|service_adapted",
                "Taallessen voor vluchtelingen|categorical|for_group",
                "Toeleiden van anderstaligen naar de bibliotheek|categorical|for_group",
                "Praattafel met evenveel Nederlandstaligen als anderstaligen|mixed|group_with_inhabitants",
                "Vakantie voor personen met een handicap en personen met buitenlandse roots|mixed|group_beside_other",
                "Opleiding voor laaggeschoolde vluchtelingen|categorical|for_group",
                "Nachtopvang voor daklozen zonder wettig verblijf|categorical|for_group",
                "Zwemlessen voor allochtone vrouwen|categorical|for_group",
                "Zwemlessen voor vrouwen en kinderen van vreemde origine|categorical|for_group",
                "Zwemlessen voor vrouwen en nieuwkomers|mixed|group_beside_other",
                "Naaiclub; de deelnemers zijn vooral vrouwen met een migratieachtergrond|inclusive|group_turns_up",
                "Speelweek voor kwetsbare kinderen, overwegend van allochtone afkomst|no_sign|others_turn_up",
                "Speelweek voornamelijk voor kinderen van nieuwkomers|categorical|for_group",
                "Receptie voor nieuwe inwoners|inclusive|new_inhabitants_welcomed",
                "Receptie voor nieuwe inwoners van vreemde origine|categorical|for_group",
                "Ambassadeurs met buitenlandse roots helpen nieuwkomers|categorical|for_group",
                "Taalbad in het buurthuis|categorical|language_activity",
                "Taalbad in het buurthuis, open voor iedereen|inclusive|language_for_all",
                "Taalbad voor kansarme kinderen|mixed|language_for_others",
                "Buurtfeest voor alle inwoners|no_sign|everyday_subject",
                "Buurtfeest rond diversiteit voor alle inwoners|inclusive|theme_for_all",
                "Een warme, inclusieve stad|undetermined|bare_word",
                "Gelijke kansen voor iedereen|inclusive|equal_chances_for_all",
                "Gelijke kansen|undetermined|bare_word",
                "Gelijke kansen voor personen met een handicap|no_sign|chances_of_others",
                "Alle inwoners, in het bijzonder mensen van vreemde origine|mixed|for_all_with_focus",
                "Sportkamp, ook voor anderstalige kinderen|inclusive|for_all_including",
                "Sportkamp, niet enkel voor nieuwkomers maar voor iedereen|inclusive|not_only_for_group",
                "Sportkamp, niet enkel voor nieuwkomers maar ook voor buurtbewoners|mixed|group_with_inhabitants",
                "Sportkamp eerst voor nieuwkomers, daarna voor iedereen|mixed|for_all_and_group",
                "Renovatie van het LOI|categorical|for_group",
                "Kinderanimatie op het doortrekkersterrein|categorical|for_group",
                "Verbod op hoofddoeken aan het loket|no_sign|restriction",
                "Advies over de erkenning van een moskee|no_sign|formal_act",
                "Actieplan tegen racisme|inclusive|equal_treatment",
                "Draagvlak voor het diversiteitsbeleid verhogen|inclusive|living_together",
                "Diversiteitsplan|undetermined|bare_word",
                "Subsidie aan de migrantenraad|categorical|for_group",
                "Personeel opleiden om met diversiteit om te gaan|inclusive|staff_trained",
                "Heraanleg van de markt|no_sign|ordinary_subject",
                "Buddy's om kinderen van vreemde afkomst naar de jeugdbeweging te leiden|categorical|for_group_in_purpose",
                "Extra lokaal, omdat veel leerlingen thuis geen Nederlands spreken|undetermined|group_as_reason",
                "Wandeling in samenwerking met de moskee|no_sign|group_left_out",
                "Infoavond over de komst van vluchtelingen|inclusive|told_about_group",
                "Integratie van de softwarepakketten|no_sign|ordinary_subject",
                "Diversiteit aan vogels in het park|no_sign|ordinary_subject",
                "Onthaalmap voor alle nieuwe inwoners en een folder voor anderstalige nieuwkomers|mixed|for_all_and_group",
                "Xyz|no_sign|nothing_found",
                "''|undetermined|nothing_to_read",
                "Cours de français pour les réfugiés de la commune|undetermined|not_dutch",
                "Language classes for newcomers and refugees|undetermined|not_dutch"
            })
    void theGuideDecides(String line, String kind, String reason) {
        WordingAnswer answer = READER.read(line);

        assertThat(answer.kind().name().toLowerCase(Locale.ROOT) + " "
                        + answer.reasons().get(0).code().code())
                .isEqualTo(kind + " " + reason);
    }

    @Test
    void anAnswerQuotesItsWordsAndTellsTheRestOfTheGroups() {
        String text = "Taalkamp voor Romagezinnen en kansarme kinderen, omdat nieuwkomers erom vragen";
        WordingAnswer answer = Kapstok.flanders().wording(text);

        assertThat(answer.kind()).isEqualTo(MeasureKind.MIXED);
        assertThat(answer.day()).isNull();
        assertThat(answer.targetGroups())
                .containsExactly(
                        new GroupMention("roma", 14, 26, "Romagezinnen", "roma + gezinnen", GroupRole.PUBLIC),
                        new GroupMention(
                                "other:kansarme kinderen", 30, 47, "kansarme kinderen", null, GroupRole.PUBLIC),
                        new GroupMention("newcomers", 55, 66, "nieuwkomers", null, GroupRole.REASON));
        assertThat(answer.signs()).extracting(SignMention::sign).containsExactly(Sign.LANGUAGE_ACTIVITY);
        assertThat(answer.reasons().get(0).text(Languages.DUTCH)).contains("‘Romagezinnen’, ‘kansarme kinderen’");
        assertThat(answer.reasons().stream().map(each -> each.text(Languages.DUTCH)))
                .contains("‘nieuwkomers’: in de reden", "‘Romagezinnen’ is gelezen als roma + gezinnen");
        assertThat(answer.alternatives())
                .containsExactly(
                        new Alternative(MeasureKind.CATEGORICAL, Alternative.Change.LEFT_OUT, "kansarme kinderen"));
    }

    @Test
    void aDraftHasTheGroupsForWhichItIs() {
        Measure draft = READER.read("Taalkamp voor nieuwkomers, omdat vluchtelingen erom vragen. Iedereen is welkom")
                .draft("m1");

        assertThat(draft.id()).isEqualTo("m1");
        assertThat(draft.targetGroups()).containsExactly("newcomers", "all_inhabitants");
        assertThat(draft.openToAll()).isTrue();
        assertThat(READER.read("Heraanleg van de markt").draft("m2").targetGroups())
                .isEmpty();
        assertThat(READER.read(" ").draft("m3").title()).isEqualTo("m3");
        assertThat(READER.read("nieuwkomers ".repeat(200)).draft("m4").title()).hasSize(1000);
    }

    @Test
    void hintsDecideOnlyWhereTheLineSaysNothing() {
        WordingHints plan = new WordingHints("Nieuwkomers een plaats geven", null);

        assertThat(READER.read("Actie 5.2.4", plan).kind()).isEqualTo(MeasureKind.CATEGORICAL);
        assertThat(READER.read("Actie 5.2.4", plan).reasons().get(0).text(Languages.DUTCH))
                .isEqualTo(
                        "De regel zegt niet voor wie hij is; het actieplan erboven wel: ‘Nieuwkomers een plaats geven’");
        assertThat(READER.read("Heraanleg van de markt", plan)).isEqualTo(READER.read("Heraanleg van de markt"));
        assertThat(READER.read("Actie 5.2.4", new WordingHints(null, "0902")).kind())
                .isEqualTo(MeasureKind.UNDETERMINED);
        assertThat(READER.read("Actie 5.2.4", new WordingHints(null, "0903")).kind())
                .isEqualTo(MeasureKind.CATEGORICAL);
        assertThat(READER.read("Actie 5.2.4", new WordingHints("Heraanleg van de markt", "0200")))
                .isEqualTo(READER.read("Actie 5.2.4"));
        assertThat(READER.read("Diversiteitsplan", new WordingHints(null, "0902")))
                .isEqualTo(READER.read("Diversiteitsplan"));
    }

    @Test
    void aHostileLineIsReadInATimeThatGrowsWithItsLength() {
        String text = "voor anderstalige kinderen en kansarme gezinnen, omdat ".repeat(4000);

        assertThat(READER.read(text).kind()).isNotNull();
        assertThat(READER.read("a".repeat(100_000)).kind()).isEqualTo(MeasureKind.NO_SIGN);
        assertThat(List.of(READER.read("’".repeat(1000)).kind())).containsExactly(MeasureKind.UNDETERMINED);
    }
}
