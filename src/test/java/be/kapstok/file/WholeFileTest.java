package be.kapstok.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fault 10: a file is written whole or not at all. */
class WholeFileTest {
    @TempDir
    private Path folder;

    private Path old;

    @BeforeEach
    void anOldFile() throws IOException {
        old = Files.writeString(folder.resolve("old.txt"), "old");
    }

    @Test
    void aNewFileIsAsAnyOther() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual.txt"), "é€");
        Path file = folder.resolve("new.txt");

        WholeFile.write(file, "é€");

        assertThat(file).hasSameBinaryContentAs(usual);
        assumeTrue(isPosix());
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void halfASurrogateIsWrittenAsItIsPrinted() throws IOException {
        WholeFile.write(old, "a\uD800b");

        assertThat(old).hasContent("a?b");
    }

    @Test
    void anOldFileIsReplacedAndKeepsItsPermissions() throws IOException {
        assumeTrue(isPosix());
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r----x");
        Files.setPosixFilePermissions(old, permissions);

        WholeFile.write(old, "new");

        assertThat(old).hasContent("new");
        assertThat(Files.getPosixFilePermissions(old)).isEqualTo(permissions);
        assertThat(names()).containsExactly("old.txt");
    }

    @Test
    void whileItIsWrittenTheOldFileIsWhole() throws IOException {
        WholeFile.write(old, out -> {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(old).hasContent("old");
        });

        assertThat(old).hasContent("half");
    }

    @Test
    void aLinkStaysAndWhatItLeadsToIsWritten() throws IOException {
        Files.createDirectory(folder.resolve("links"));
        Path first = Files.createSymbolicLink(folder.resolve("links/first"), Path.of("../second"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("old.txt"));
        Path toNothing = Files.createSymbolicLink(folder.resolve("nothing"), Path.of("new.txt"));

        WholeFile.write(first, "new");
        WholeFile.write(toNothing, "newer");

        assertThat(List.of(first, second, toNothing)).allMatch(Files::isSymbolicLink);
        assertThat(old).hasContent("new");
        assertThat(folder.resolve("new.txt")).hasContent("newer");
        assertThat(names()).containsExactlyInAnyOrder("links", "second", "nothing", "old.txt", "new.txt");
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));

        assertThatThrownBy(() -> WholeFile.write(circle, "x")).isInstanceOf(FileSystemException.class);
    }

    @Test
    void whateverFailsLeavesTheOldFileAlone() throws IOException {
        for (Throwable failure :
                List.of(new IOException("full"), new IllegalStateException("ours"), new OutOfMemoryError("heap"))) {
            assertThatThrownBy(() -> WholeFile.write(old, out -> {
                        out.write(new byte[100_000]);
                        throwAsIs(failure);
                    }))
                    .isSameAs(failure);
            assertThat(old).hasContent("old");
            assertThat(names()).containsExactly("old.txt");
        }
    }

    @Test
    void aFolderAMissingFolderAndAFileForAFolderAreRefused() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(folder, "x")).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/file"), "x"))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> WholeFile.write(old.resolve("file"), "x")).isInstanceOf(NoSuchFileException.class);
        assertThat(names()).containsExactly("old.txt");
    }

    @Test
    void aFileOrFolderThatMayNotBeWrittenIsRefused() throws IOException {
        assumeTrue(isPosix());
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(old), "root may write everything");
        assertThatThrownBy(() -> WholeFile.write(old, "x")).isInstanceOf(AccessDeniedException.class);

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("new"), "x")).isInstanceOf(AccessDeniedException.class);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(names()).containsExactly("old.txt");
    }

    @Test
    void aPipeAndADeviceAreWrittenDirectly() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Path pipe = folder.resolve("pipe");
        assumeTrue(ran("mkfifo", pipe.toString()), "no mkfifo");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> readAll(pipe));

        WholeFile.write(pipe, "through");
        WholeFile.write(Path.of("/dev/null"), "away");

        assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("through");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThatThrownBy(() -> WholeFile.write(Path.of("/dev/full"), "x")).isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatTheProcessHasOpenIsNotWrittenByItsNumber() {
        assumeTrue(Files.isRegularFile(Path.of("/proc/self/fd/3")));

        assertThatThrownBy(() -> WholeFile.write(Path.of("/proc/self/fd/3"), "x"))
                .isInstanceOf(FileSystemException.class);
    }

    @Test
    void aFullDiskLeavesTheOldFileAlone() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
                "this machine does not let us mount a small disk");
        try {
            Path file = Files.writeString(disk.resolve("o.csv"), "old");
            byte[] tooMuch = new byte[100_000];
            Arrays.fill(tooMuch, (byte) 'x');

            assertThatThrownBy(() -> WholeFile.write(file, tooMuch)).isInstanceOf(IOException.class);

            assertThat(file).hasContent("old");
            assertThat(disk.toFile().list()).containsExactly("o.csv");
            WholeFile.write(file, Arrays.copyOf(tooMuch, 30_000));
            assertThat(file).hasSize(30_000);
        } finally {
            ran("umount", disk.toString());
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static boolean ran(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String readAll(Path pipe) {
        try {
            return Files.readString(pipe);
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwAsIs(Throwable failure) throws T {
        throw (T) failure;
    }
}
