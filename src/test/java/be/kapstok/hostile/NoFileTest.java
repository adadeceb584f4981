package be.kapstok.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import be.kapstok.hostile.WayIn.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is no file, cannot be read, or changes meanwhile: a documented exception, or a report of what was there. */
class NoFileTest {
    private static final int ROWS = 5_000;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicNode> isADocumentedException() {
        return Stream.of(
                Table.row("a folder", files(), way -> refused(way, new Unreadable(folder))),
                Table.row("a missing file", files(), way -> refused(way, new Unreadable(folder.resolve("none.json")))),
                Table.row("an unreadable file", files(), way -> refused(way, new Unreadable(unreadable()))),
                Table.row("a stream that breaks", streams(), way -> refused(way, new Unreadable(folder))));
    }

    @TestFactory
    Stream<DynamicNode> thatGrowsIsReadAsFarAsItIs() {
        return Stream.of(Table.row("a file that grows", files(), this::readWhileItGrows));
    }

    private static Stream<WayIn> files() {
        return WayIn.all().stream().filter(way -> way.source() == Source.PATH);
    }

    private static Stream<WayIn> streams() {
        return WayIn.all().stream().filter(way -> way.source() == Source.STREAM || way.source() == Source.READER);
    }

    private static void refused(WayIn way, Given given) {
        assertThatThrownBy(() -> way.enter(given))
                .isInstanceOf(way.door() == WayIn.Door.ASSERT ? UncheckedIOException.class : IOException.class)
                .hasMessageNotContaining("Exception");
    }

    /** A file that its owner locked; for the one whom no lock stops, memory that is no text. */
    private Path unreadable() throws IOException {
        Path secret = folder.resolve("secret.json");
        if (Files.notExists(secret)) {
            Files.writeString(secret, "{}");
            assertThat(secret.toFile().setReadable(false)).isTrue();
        }
        Path file = Files.isReadable(secret) ? Path.of("/proc/self/mem") : secret;
        assumeThat(file).exists();
        return file;
    }

    private void readWhileItGrows(WayIn way) throws IOException {
        String first = way.form() == WayIn.Form.CSV ? "id,title\n" : "";
        String row = way.form() == WayIn.Form.CSV ? "m,M\n" : "{\"id\":\"m\",\"title\":\"M\"}\n";
        Given given = new Given.Content((first + row.repeat(ROWS)).getBytes(UTF_8), folder);
        Path file = given.file(way.file());
        Thread growing = new Thread(() -> append(file, row));
        growing.start();
        try {
            way.enter(given);
        } finally {
            growing.interrupt();
            try {
                growing.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void append(Path file, String row) {
        try (OutputStream more = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            for (int i = 0; i < ROWS && !Thread.currentThread().isInterrupted(); i++) {
                more.write(row.getBytes(UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A path that cannot be read, and a stream and a reader that break. */
    private record Unreadable(Path path) implements Given {
        @Override
        public Path file(String name) {
            return path;
        }

        @Override
        public InputStream stream() {
            return new InputStream() {
                private int left = 100;

                @Override
                public int read() throws IOException {
                    if (left-- > 0) {
                        return ' ';
                    }
                    throw new IOException("broken");
                }
            };
        }

        @Override
        public Reader reader() {
            return new java.io.InputStreamReader(stream(), UTF_8);
        }

        @Override
        public String text() {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] bytes() {
            throw new UnsupportedOperationException();
        }
    }
}
