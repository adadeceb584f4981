package be.kapstok.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a way in is given: one content, as a file, a stream, a reader, a text or bytes. */
interface Given {
    Path file(String name) throws IOException;

    InputStream stream();

    Reader reader();

    String text();

    byte[] bytes();

    /** Bytes, which one file under changing names holds; its text is made once. */
    final class Content implements Given {
        private final byte[] bytes;
        private final Path folder;
        private Optional<Path> written = Optional.empty();
        private Optional<String> text = Optional.empty();

        Content(byte[] bytes, Path folder) {
            this.bytes = bytes;
            this.folder = folder;
        }

        @Override
        public Path file(String name) throws IOException {
            Path file = folder.resolve(name);
            if (written.isEmpty()) {
                Files.write(file, bytes);
            } else if (!written.get().equals(file)) {
                Files.move(written.get(), file);
            }
            written = Optional.of(file);
            return file;
        }

        @Override
        public InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader reader() {
            return new StringReader(text());
        }

        @Override
        public String text() {
            text = Optional.of(text.orElseGet(() -> new String(bytes, UTF_8)));
            return text.get();
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }
    }
}
