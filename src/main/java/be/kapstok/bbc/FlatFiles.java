package be.kapstok.bbc;

import be.kapstok.bbc.ExportSource.Opener;
import be.kapstok.file.RawText;
import be.kapstok.table.TableOptions;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The files of a flat set, in a folder or a zip: for each kind of file one or several, by what stands behind its name, such as
 * {@code mjp_2026}.
 */
final class FlatFiles {
    /** How many files a folder or a zip is searched through. */
    private static final int MOST_FILES = 10_000;

    /** How deep a folder is searched: the dimensions stand in a folder of their own. */
    private static final int DEPTH = 2;

    /** How many bytes a zip is unpacked to: a few kilobytes can hold more than any disk. */
    private static final long MOST_BYTES = 4L << 30;

    private final Map<FlatFile, Map<String, ExportSource>> files = new EnumMap<>(FlatFile.class);

    private FlatFiles() {}

    private void add(String path, Opener opener, String shown, TableOptions options) {
        FlatFile file = FlatFile.of(path);
        if (file != null) {
            files.computeIfAbsent(file, none -> new TreeMap<>())
                    .putIfAbsent(file.suffix(path), ExportSource.of(shown, opener, options));
        }
    }

    /** The files in a folder, and in folders in it. */
    static FlatFiles ofFolder(Path folder, TableOptions options) throws IOException {
        FlatFiles set = new FlatFiles();
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            List<Path> some = new ArrayList<>(
                    all.limit(MOST_FILES).filter(Files::isRegularFile).toList());
            Collections.sort(some);
            some.forEach(each -> set.add(each.toString(), () -> Files.newInputStream(each), each.toString(), options));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return set;
    }

    /** The files that belong to one of them: beside it, or in the folder that its folder stands in. */
    static FlatFiles around(Path file, TableOptions options) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        FlatFile known = FlatFile.of(file.toString());
        boolean dimension = known != null && known.isShared();
        Path above = folder == null ? null : folder.getParent();
        FlatFiles set = new FlatFiles();
        for (Path each : Stream.concat(Stream.ofNullable(folder), Stream.ofNullable(dimension ? above : null))
                .toList()) {
            set.addAll(ofFolder(each, options), known == null || dimension ? "" : known.suffix(file.toString()));
        }
        return set;
    }

    private void addAll(FlatFiles others, String suffix) {
        others.files.forEach((file, sources) -> sources.forEach((own, source) -> {
            if (suffix.isEmpty() || file.isShared() || own.equals(suffix)) {
                files.computeIfAbsent(file, none -> new TreeMap<>()).putIfAbsent(own, source);
            }
        }));
    }

    /** One file alone, whose place is not known: the others cannot be looked for. */
    static FlatFiles ofOne(String name, Opener bytes, TableOptions options) {
        FlatFiles set = new FlatFiles();
        set.add(name, bytes, name, options);
        return set;
    }

    /** The files in a zip. */
    static FlatFiles ofZip(String name, Opener zip, TableOptions options) throws IOException {
        return ofZip(name, zip, options, MOST_BYTES);
    }

    /** The files in a zip that unpacks to so many bytes at most. */
    static FlatFiles ofZip(String name, Opener zip, TableOptions options, long most) throws IOException {
        FlatFiles set = new FlatFiles();
        for (String each : names(zip, most)) {
            set.add(each, () -> entry(zip, each, most), name + "/" + each, options);
        }
        return set;
    }

    /** The files in a zip on a disk, each of which can be opened without the others. */
    static FlatFiles ofZip(Path zip, TableOptions options) throws IOException {
        FlatFiles set = new FlatFiles();
        for (String each : names(zip)) {
            set.add(each, () -> entry(zip, each), zip + "/" + each, options);
        }
        return set;
    }

    /** The names of the files in a zip on a disk. */
    static List<String> names(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            return file.stream()
                    .filter(each -> !each.isDirectory())
                    .limit(MOST_FILES)
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    private static InputStream entry(Path zip, String name) throws IOException {
        ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
        ZipEntry entry = file.getEntry(name);
        if (entry == null) {
            file.close();
            throw gone(name);
        }
        return new Unpacked(file.getInputStream(entry), MOST_BYTES) {
            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }

    private static IOException gone(String name) {
        return new IOException("the zip has no " + name + " any more");
    }

    /** The names of the files in a zip, as far as they can be read. */
    static List<String> names(Opener zip) throws IOException {
        return names(zip, MOST_BYTES);
    }

    private static List<String> names(Opener zip, long most) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(zip.open(), StandardCharsets.UTF_8)) {
            Unpacked all = new Unpacked(in, most);
            ZipEntry entry = in.getNextEntry();
            while (entry != null && names.size() < MOST_FILES) {
                if (!entry.isDirectory()) {
                    names.add(entry.getName());
                }
                all.transferTo(OutputStream.nullOutputStream());
                entry = in.getNextEntry();
            }
        } catch (IllegalArgumentException noNames) {
            throw new IOException("the names in the zip are not UTF-8", noNames);
        }
        return names;
    }

    private static InputStream entry(Opener zip, String name, long most) throws IOException {
        ZipInputStream in = new ZipInputStream(zip.open(), StandardCharsets.UTF_8);
        Unpacked all = new Unpacked(in, most);
        ZipEntry entry = in.getNextEntry();
        while (entry != null && !entry.getName().equals(name)) {
            all.transferTo(OutputStream.nullOutputStream());
            entry = in.getNextEntry();
        }
        if (entry == null) {
            in.close();
            throw gone(name);
        }
        return all;
    }

    /** What is unpacked from a zip, up to a limit. */
    private static class Unpacked extends FilterInputStream {
        private final long most;
        private long left;

        Unpacked(InputStream in, long most) {
            super(in);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            return count(read, read);
        }

        private int count(int read, int bytes) throws IOException {
            left -= read < 0 ? 0 : bytes;
            if (left < 0) {
                throw new IOException("the zip unpacks to more than " + most + " bytes");
            }
            return read;
        }
    }

    /** Whether some names are those of a flat set. */
    static boolean areOfASet(List<String> names) {
        Set<FlatFile> found = EnumSet.noneOf(FlatFile.class);
        for (String each : names) {
            FlatFile file = FlatFile.of(each);
            if (file != null) {
                found.add(file);
            }
        }
        return found.contains(FlatFile.ACTION) || found.size() > 1;
    }

    /** Whether a text is a zip. */
    static boolean isZip(RawText text) {
        byte[] bytes = text.bytes();
        return bytes != null
                && bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && bytes[2] == 3
                && bytes[3] == 4;
    }

    /** The files of the set that are not there. */
    List<String> missing() {
        return Stream.of(FlatFile.values())
                .filter(each -> !files.containsKey(each))
                .map(FlatFile::shown)
                .toList();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** The files of a kind, by what stands behind their name. */
    Map<String, ExportSource> of(FlatFile file) {
        return files.getOrDefault(file, Map.of());
    }
}
