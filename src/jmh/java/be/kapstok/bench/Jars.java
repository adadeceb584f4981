package be.kapstok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars that {@code mvn package} leaves in {@code target}, and those of dependencies. */
final class Jars {
    private static final String CLI = "-cli.jar";

    private Jars() {}

    /** The command line in one file. */
    static Path commandLine() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(CLI)).toList();
            if (found.size() != 1) {
                throw new IllegalStateException("mvn clean package first; the jars in target are " + found);
            }
            return found.get(0);
        }
    }

    /** The library alone. */
    static Path library() throws IOException {
        return Path.of(commandLine().toString().replace(CLI, ".jar"));
    }

    /** The jar of a dependency, by one of its classes. */
    static Path of(Class<?> inJar) {
        return Path.of(inJar.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
