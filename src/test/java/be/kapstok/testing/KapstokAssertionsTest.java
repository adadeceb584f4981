package be.kapstok.testing;

import static be.kapstok.testing.KapstokAssertions.assertThatDataset;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.SmallWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KapstokAssertionsTest {
    private static final String GOOD =
            "{\"schemaVersion\":1,\"measures\":[{\"id\":\"m1\",\"title\":\"Taalcafé\",\"municipality\":\"44021\"}]}";
    private static final String BAD =
            "{\"schemaVersion\":1,\"measures\":[{\"id\":\"m1\",\"title\":\"Taalcafé\",\"municipality\":\"44029x\"}]}";

    @Test
    void goodDataPasses(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("measures.json"), GOOD);

        assertThatCode(() -> assertThatDataset(file)
                        .hasNoErrors()
                        .hasNoErrorsOrWarnings()
                        .hasRecords(1)
                        .hasNoFinding("KD-NIS-FORMAT"))
                .doesNotThrowAnyException();
        assertThatCode(() -> assertThatDataset(SmallWorld.dataset()).report()).doesNotThrowAnyException();
    }

    @Test
    void badDataFailsWithTheWholeReport() {
        assertThatThrownBy(() -> assertThatDataset(BAD).hasNoErrors())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expected no errors, got:")
                .hasMessageContaining("KD-NIS-FORMAT  error  1")
                .hasMessageContaining("(text):1:77 /measures/0/municipality");
        assertThatThrownBy(() -> assertThatDataset(BAD).hasRecords(2)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThatDataset(BAD).hasNoFinding("KD-NIS-FORMAT"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void findingsCanBeDemanded() {
        assertThatCode(() -> assertThatDataset(BAD)
                        .hasFinding("KD-NIS-FORMAT")
                        .hasFinding("KD-NIS-FORMAT", "/measures/0/municipality"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> assertThatDataset(GOOD).hasFinding("KD-NIS-FORMAT"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no errors found");
        assertThatThrownBy(() -> assertThatDataset(BAD).hasFinding("KD-NIS-FORMAT", "/measures/1/municipality"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aMissingFileIsAnIoFault(@TempDir Path folder) {
        assertThatThrownBy(() -> assertThatDataset(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> assertThatDataset(folder)).isInstanceOf(UncheckedIOException.class);
    }
}
