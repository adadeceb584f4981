package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.migration.Shares;
import be.kapstok.place.WordList;
import be.kapstok.table.OddForm;
import be.kapstok.table.Table;
import be.kapstok.table.TableOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName(
        "Every reader of tables reads an odd table well, says that it is odd, or refuses it (K2, K3, K4, K8, K10, K11,"
                + " K15)")
class EveryReaderOfTablesTest {
    private static final List<List<String>> CODES = List.of(
            List.of("nis", "n", "nota"),
            List.of("44021", "3", "a"),
            List.of("44001", "4", "b"),
            List.of("11002", "5", "c"));
    private static final List<List<String>> SHARES = List.of(
            List.of("oud", "nieuw", "deel", "nota"),
            List.of("44001", "44084", "0.7", "a"),
            List.of("44029", "44084", "0.3", "b"));
    private static final List<List<String>> MEASURES = List.of(
            List.of("municipality", "id", "date", "openToAll", "title", "goal"),
            List.of("44021", "m1", "2020-01-01", "ja", "Taalcafe", "a"),
            List.of("44001", "m2", "2018-01-01", "ja", "Taalcafe twee", "b"),
            List.of("11002", "m3", "2020-01-01", "ja", "Taalcafe drie", "c"));

    @TempDir
    private Path folder;

    /** A way in which the library reads a table. */
    private enum Reader {
        MIGRATE(CODES) {
            @Override
            Ran read(Path file, Path folder) {
                return Ran.of(
                        "migrate",
                        file,
                        "--from=2014-01-01",
                        "--to=2015-01-01",
                        "--lang=en",
                        "--out",
                        folder.resolve("o.csv"));
            }
        },
        VINTAGE(CODES) {
            @Override
            Ran read(Path file, Path folder) {
                return Ran.of("vintage", file, "--lang=en");
            }
        },
        WORD_LIST(CODES) {
            @Override
            Ran read(Path file, Path folder) throws IOException {
                try {
                    WordList list = WordList.of(
                            RawText.of(file),
                            TableOptions.DEFAULT,
                            null,
                            Kapstok.flanders().places());
                    boolean all =
                            list.words().stream().allMatch(word -> word.strip().matches("\\d{5}"));
                    return new Ran(list.words().size() == 3 && all ? 0 : 1, "" + list.words(), "" + list.remarks());
                } catch (IllegalArgumentException refused) {
                    return new Ran(2, "", String.valueOf(refused.getMessage()));
                }
            }
        },
        SHARES_OF_MIGRATE(SHARES) {
            @Override
            Ran read(Path file, Path folder) throws IOException {
                Path data = Files.writeString(folder.resolve("data.csv"), "nis;n\n44084;10\n");
                return Ran.of(
                        "migrate",
                        data,
                        "--from=2019-01-01",
                        "--to=2018-12-31",
                        "--lang=en",
                        "--policy=n=sum",
                        "--shares",
                        file,
                        "--out",
                        folder.resolve("o.csv"));
            }
        },
        SHARES_OF_KAPSTOK(SHARES) {
            @Override
            Ran read(Path file, Path folder) throws IOException {
                Table table = Table.read(file);
                try {
                    Shares shares = Kapstok.flanders()
                            .migrations()
                            .shares(table, LocalDate.of(2019, 1, 1), LocalDate.of(2018, 12, 31));
                    return new Ran(
                            shares.faults().isEmpty() ? 0 : 1,
                            "" + shares.readings(),
                            "" + table.remarks() + shares.faults());
                } catch (IllegalArgumentException refused) {
                    return new Ran(2, "", String.valueOf(refused.getMessage()));
                }
            }
        },
        VALIDATE(MEASURES) {
            @Override
            Ran read(Path file, Path folder) {
                return Ran.of("validate", file, "--lang=en");
            }
        },
        CHECK(MEASURES) {
            @Override
            Ran read(Path file, Path folder) {
                return Ran.of("check", file, "--lang=en");
            }
        };

        private final List<List<String>> plain;

        Reader(List<List<String>> plain) {
            this.plain = plain;
        }

        abstract Ran read(Path file, Path folder) throws IOException;
    }

    static Stream<Arguments> readersAndForms() {
        return Arrays.stream(Reader.values())
                .flatMap(reader -> Arrays.stream(OddForm.values()).map(form -> Arguments.of(reader, form)));
    }

    @ParameterizedTest
    @MethodSource("readersAndForms")
    void noOddTableIsReadInSilence(Reader reader, OddForm form) throws IOException {
        Path file = Files.write(folder.resolve("in.csv"), form.of(reader.plain));
        Ran ran = reader.read(file, folder);

        if (form.isHarmless()) {
            assertThat(ran.code()).as("%s", ran).isZero();
        } else if (ran.code() == 0) {
            boolean saysSo = !ran.err().replace("[]", "").isEmpty()
                    || ran.out().matches("(?s).*(KD-|AS_CODE|read as the code).*");
            assertThat(saysSo).as("%s", ran).isTrue();
        } else {
            assertThat(ran.out() + ran.err()).as("it says what is wrong").hasSizeGreaterThan(20);
        }
    }
}
