package be.kapstok.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a reader sees of a text (K6)")
class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00a0",
                "\u200b",
                "\ufeff",
                "\u202e",
                "\u2003\u2060",
                "\u00ad",
                "\u0001",
                "\u2028",
                "\u3164",
                "\u2800",
                "\u200b \u00a0"
            })
    void ofTheseIsNothing(String text) {
        assertThat(VisibleText.isBlank(text)).isTrue();
        assertThat(VisibleText.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a", "\u200b1", "é", "Ω", "\ud83d\ude00", "-", "\u00a0x"})
    void ofTheseIsSomething(String text) {
        assertThat(VisibleText.isBlank(text)).isFalse();
        assertThat(VisibleText.of(text)).isNotEmpty();
    }

    @Test
    void isItWithoutWhatIsNotSeen() {
        assertThat(VisibleText.of("\ufeff SUB-VL\u00a0003\u202e\n")).isEqualTo("SUB-VL 003");
        assertThat(VisibleText.isBlank(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m 1 ", " m1", "m1\u202e", "\ufeffm1", "m1\n", "m\u00a01", "m\u200b1", "m\t1", ""})
    void anIdThatLooksLikeAnotherIsNotPlain(String id) {
        assertThat(VisibleText.isPlain(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m1", "m 1", "SUB-VL-003", "1.1/é", "\ud83d\ude00"})
    void otherIdsArePlain(String id) {
        assertThat(VisibleText.isPlain(id)).isTrue();
    }

    @Test
    void controlsAreHiddenAndJoinersOfOtherScriptsAreNot() {
        assertThat(VisibleText.hiddenCharacter("Taal\u202ecafé")).isEqualTo(0x202e);
        assertThat(VisibleText.hiddenCharacter("Taal\u200dcafé")).isEqualTo(0x200d);
        assertThat(VisibleText.hiddenCharacter("\ufeffTaalcafé")).isEqualTo(0xfeff);
        assertThat(VisibleText.hiddenCharacter("Een\ntwee\tdrie vier\u00a0vijf"))
                .isEqualTo(-1);
        assertThat(VisibleText.hiddenCharacter("\ud83d\udc68\u200d\ud83d\udc67"))
                .isEqualTo(-1);
        assertThat(VisibleText.hiddenCharacter("\u0645\u06cc\u200c\u062e")).isEqualTo(-1);
    }
}
