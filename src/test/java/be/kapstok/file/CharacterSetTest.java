package be.kapstok.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterSetTest {
    @ParameterizedTest
    @CsvSource({
        "x-MacRoman, 'Taal\t€ 500'",
        "x-MacRoman, 'Café\t€ 500'",
        "windows-1252, 'Taal\t€ 500'",
        "windows-1252, 'Fête à Ûccle\t500'",
        "UTF-8, 'Taal\t€ 500'"
    })
    void aSingleSignOfTheEuroTellsTheCharacterSet(String name, String text) {
        Charset charset = Charset.forName(name);

        assertThat(CharacterSet.of(text.getBytes(charset), null).charset()).isEqualTo(charset);
    }
}
