package be.kapstok.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.file.RawText;
import be.kapstok.testing.KapstokAssertions;
import be.kapstok.validation.Checking;
import be.kapstok.validation.Validation;
import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No public method that takes a text stands beside the ways in. */
class WaysInTest {
    private static final Set<Class<?>> TEXTS =
            Set.of(Path.class, InputStream.class, Reader.class, byte[].class, RawText.class, List.class);

    /** Takes words of which each is a name or a code, no text that is read. */
    private static final Set<String> ANSWERS_WORDS = Set.of("vintageOf");

    @Test
    void areAllThereAre() {
        Set<String> doors = new TreeSet<>();
        for (Class<?> type : List.of(
                DatasetReader.class,
                RawText.class,
                Validation.class,
                Checking.class,
                Kapstok.class,
                KapstokAssertions.class)) {
            for (Method each : type.getDeclaredMethods()) {
                if (!ANSWERS_WORDS.contains(each.getName())
                        && Modifier.isPublic(each.getModifiers())
                        && Stream.of(each.getParameterTypes()).anyMatch(TEXTS::contains)) {
                    doors.add(type.getSimpleName() + "." + each.getName() + " "
                            + each.getParameterTypes()[0].getSimpleName());
                }
            }
        }

        // a new one here needs a door, or a source, in WayIn
        assertThat(doors)
                .containsExactly(
                        "Checking.add RawText",
                        "Checking.addEach InputStream",
                        "Checking.addEach Path",
                        "DatasetReader.each InputStream",
                        "DatasetReader.each Path",
                        "DatasetReader.foreign RawText",
                        "DatasetReader.read Path",
                        "DatasetReader.read RawText",
                        "DatasetReader.readRecord RawText",
                        "DatasetReader.readTrusted byte[]",
                        "DatasetReader.text Path",
                        "Kapstok.validate InputStream",
                        "Kapstok.validate Path",
                        "Kapstok.validate Reader",
                        "Kapstok.validate byte[]",
                        "Kapstok.validateEach Path",
                        "KapstokAssertions.assertThatDataset Path",
                        "KapstokAssertions.assertThatDataset RawText",
                        "RawText.from Path",
                        "RawText.isOfficeFile byte[]",
                        "RawText.of InputStream",
                        "RawText.of Path",
                        "RawText.of Reader",
                        "RawText.of byte[]",
                        "RawText.startOf Path",
                        "Validation.check List",
                        "Validation.check Path",
                        "Validation.check RawText",
                        "Validation.checkEach InputStream",
                        "Validation.checkEach Path");
    }
}
