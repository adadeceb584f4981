package be.kapstok.file;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Writes a file whole or not at all: beside it first, and then in its place by one move. Whoever looks sees the old file
 * or the new one, also when the disk is full or the process is killed.
 *
 * <p>A symbolic link stays, and the file that it leads to is replaced, with the permissions that it had. Other hard links
 * to a file keep the old content. What is no regular file, such as a pipe, a terminal or {@code /dev/null}, is written
 * directly.
 *
 * @since 0.1.0
 */
public final class WholeFile {
    private static final int MOST_LINKS = 40;

    /** Opening these anew would not write where the process writes, and could open a file that is not meant. */
    private static final Map<String, FileDescriptor> STREAMS = Map.of(
            "/dev/stdout", FileDescriptor.out,
            "/dev/fd/1", FileDescriptor.out,
            "/proc/self/fd/1", FileDescriptor.out,
            "/dev/stderr", FileDescriptor.err,
            "/dev/fd/2", FileDescriptor.err,
            "/proc/self/fd/2", FileDescriptor.err);

    private WholeFile() {}

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it.
         *
         * @param out where to; it is closed by the caller
         * @throws IOException when it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a text in UTF-8, as {@link #write(Path, Content)} does, without a mark; a lone surrogate becomes a question mark.
     *
     * @throws IOException when it cannot be written; the file is as it was
     */
    public static void write(Path file, String text) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes, as {@link #write(Path, Content)} does.
     *
     * @throws IOException when it cannot be written; the file is as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bytes, "bytes");
        write(file, out -> out.write(bytes));
    }

    /**
     * Writes what is made while it is written.
     *
     * @param file the file; it need not exist, its folder must
     * @param content the content
     * @throws IOException when it cannot be written; the file is as it was
     */
    public static void write(Path file, Content content) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(content, "content");
        mustBeWritable(file);
        Path target = target(file);
        FileDescriptor stream = STREAMS.get(target.toString());
        if (stream != null) {
            content.writeTo(new FileOutputStream(stream));
        } else if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
        } else {
            replace(target, content);
        }
    }

    /**
     * Looks whether a file could be written, as far as that can be told beforehand.
     *
     * @param file the file
     * @throws IOException when it could not: a folder, a file or folder that may not be written, a folder that is missing
     */
    public static void mustBeWritable(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        Path target = target(file);
        if (STREAMS.containsKey(target.toString())) {
            return;
        }
        Path folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target) || folder == null) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        if (isDescriptor(target) && Files.isRegularFile(target)) {
            throw new FileSystemException(target.toString(), null, "is a file that the process has open");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        boolean replaced = !Files.exists(target) || Files.isRegularFile(target);
        if (replaced && !Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
    }

    /** Where a chain of links ends; one that leads to an open file of the process is not followed further. */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target) && !isDescriptor(target.normalize()); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return isDescriptor(target.normalize()) ? target.normalize() : target;
    }

    private static boolean isDescriptor(Path path) {
        return path.startsWith("/proc") || path.startsWith("/dev/fd") || STREAMS.containsKey(path.toString());
    }

    private static void replace(Path target, Content content) throws IOException {
        Path beside = target.resolveSibling(".kapstok-" + Long.toHexString(new Random().nextLong()) + ".tmp");
        Thread atExit = new Thread(() -> delete(beside));
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            try (FileChannel channel =
                            FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                takeOver(target, beside);
                content.writeTo(out);
                channel.force(true);
            }
            move(beside, target);
        } finally {
            delete(beside);
            forget(atExit);
        }
    }

    private static void move(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notThere) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Group, owner and permissions of the old file, where there is one and the system knows them. */
    private static void takeOver(Path target, Path beside) throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (to == null || !Files.exists(target)) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class);
        PosixFileAttributes own = to.readAttributes();
        try {
            if (!own.group().equals(old.group())) {
                to.setGroup(old.group());
            }
            if (!own.owner().equals(old.owner())) {
                to.setOwner(old.owner());
            }
        } catch (FileSystemException onlyRootMay) {
            // the new file is of whoever writes it
        }
        to.setPermissions(old.permissions());
    }

    private static void delete(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException gone) {
            // nothing better can be done, and why it was not written is what counts
        }
    }

    private static void forget(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            // the process ends already, and the hook deletes what is there
        }
    }
}
