package be.kapstok.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.DatasetWriter;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.hostile.MutatedSeeds.Seed;
import be.kapstok.reason.Finding;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Mutated data sets: none ends in an exception, the file that is held and the one that is streamed get the same findings, what
 * was read is the same when it was written and read again, and each finding stands where its value stands. With
 * {@code mvn test -Dtest=MutatedDataTest -Dmutations=5000} as many as wanted; {@code -Dmutations.seed} chooses others.
 */
class MutatedDataTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 500);
    private static final long SEED = Long.getLong("mutations.seed", 20260101L);

    /** What is empty is not written, and what is of another version is not read. */
    private static final Set<String> LACKING = Set.of(
            "KD-BLANK",
            "KD-EMPTY",
            "KD-MISSING-FIELD",
            "KD-WRONG-TYPE",
            "KD-MALFORMED-VALUE",
            "KD-UNKNOWN-VALUE",
            "KD-UNSUPPORTED-VERSION");

    private static final Validation SMALL = SmallWorld.kapstok().validation();
    private static final Validation FLANDERS = Kapstok.flanders().validation();

    private final Random random = new Random(SEED);
    private final List<String> failures = new ArrayList<>();

    @Test
    void areReadInOneWayWhateverTheyHold() throws IOException {
        List<Seed> seeds = MutatedSeeds.all();
        Mutator mutator = new Mutator(SEED);
        for (int i = 0; i < MUTATIONS && failures.size() < 20; i++) {
            Seed seed = seeds.get(i % seeds.size());
            byte[] bytes = i < seeds.size() ? seed.bytes() : mutator.mutate(seed.bytes());
            Validation validation = i % 4 == 0 ? FLANDERS : SMALL;
            try {
                check(validation.keeping(1 + random.nextInt(40)), seed.file(), bytes);
            } catch (AssertionError | RuntimeException failure) {
                failures.add("mutation " + i + " of " + seed.file() + ": " + failure + "\n" + shown(bytes));
            }
        }
        assertThat(failures).isEmpty();
    }

    private static String shown(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    private void check(Validation validation, String file, byte[] bytes) throws IOException {
        ValidationReport held = validation.check(RawText.of(bytes, file));
        ValidationReport streamed = validation.checkEach(drops(bytes), file, (record, findings) -> {});

        assertThat(told(streamed)).isEqualTo(told(held));
        assertThat(streamed.perRule()).isEqualTo(held.perRule());
        assertThat(streamed.records()).isEqualTo(held.records());
        assertThat(streamed.isValid()).isEqualTo(held.isValid());
        assertThat(held.checked().isPresent()).isEqualTo(held.isValid());
        if (held.perRule().keySet().stream().noneMatch(each -> LACKING.contains(each.value()))) {
            losesNothing(file, bytes);
        }
        PlacedFindings.of(file, bytes).check(held.findings());
    }

    /** Everything that a finding says. */
    private static List<String> told(ValidationReport report) {
        List<String> told = new ArrayList<>();
        for (Finding each : report.findings()) {
            told.add(each + " -> " + each.suggestion());
        }
        return told;
    }

    /** A stream that gives some bytes at a time. */
    private InputStream drops(byte[] bytes) {
        int most = 1 + random.nextInt(200);
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, most));
            }
        };
    }

    private static void losesNothing(String file, byte[] bytes) {
        DatasetReader reader = new DatasetReader(ReadOptions.DEFAULT.keepingUnknown());
        Dataset read = reader.read(RawText.of(bytes, file)).dataset();
        String written = new DatasetWriter().write(read);
        Reading again = reader.read(RawText.of(written, "again.json"));

        boolean hasEmptyTexts = shown(bytes).contains("\"\"");
        if (hasEmptyTexts
                && again.findings().stream()
                        .anyMatch(each -> each.rule().value().equals("KD-MISSING-FIELD"))) {
            return;
        }
        assertThat(again.findings())
                .extracting(each -> each.rule().value())
                .isSubsetOf("KD-UNKNOWN-FIELD", "KD-UNKNOWN-KIND");
        assertThat(new DatasetWriter().write(again.dataset())).isEqualTo(written);
        for (Kind<?> kind : Kind.ALL) {
            assertThat(again.dataset().list(kind).equals(read.list(kind)) || hasEmptyTexts)
                    .as(kind.list() + " as written: " + written)
                    .isTrue();
        }
    }
}
