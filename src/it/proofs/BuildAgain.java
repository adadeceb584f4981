import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds the same sources again in another folder, as for a release, and compares: every jar of the first build has the same
 * bytes. What a release has besides is looked at: sources, Javadoc, and a bill of materials of what users inherit.
 */
public final class BuildAgain {
    private final Path project;
    private final Path first;
    private final Path again;
    private final Path proofs;

    private BuildAgain(Path project, Path first, Path proofs) {
        this.project = project;
        this.first = first;
        this.again = first.resolve("again");
        this.proofs = proofs;
    }

    public static void main(String[] arguments) throws Exception {
        BuildAgain build = new BuildAgain(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        build.copy();
        build.run(Path.of(arguments[3]));
        build.compare();
        build.look();
    }

    private void copy() throws IOException {
        delete(again);
        for (String name : List.of("pom.xml", "README.md", "LICENSE", ".mvn", "src")) {
            Path from = project.resolve(name);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Path to = again.resolve(project.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run(Path maven) throws Exception {
        Path log = again.resolve("build.log");
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Process process = new ProcessBuilder(
                        maven.resolve(windows ? "bin/mvn.cmd" : "bin/mvn").toString(),
                        "-B",
                        "-ntp",
                        "-P",
                        "release",
                        "-DskipTests",
                        "-Djacoco.skip=true",
                        "package")
                .directory(again.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The second build failed, see " + log);
        }
        long warnings = Files.readAllLines(log).stream()
                .filter(each -> each.matches(".*\\.java:\\d+: warning.*"))
                .count();
        require(warnings == 0, warnings + " warnings, see " + log);
    }

    private void compare() throws IOException {
        List<String> same = new ArrayList<>();
        for (Path jar : jars(first)) {
            Path other = again.resolve("target").resolve(jar.getFileName());
            require(Files.exists(other) && Files.mismatch(jar, other) < 0, jar + " and " + other + " differ");
            same.add(jar.getFileName().toString());
        }
        require(same.size() >= 3, "only " + same);
        tell(
                "reproducible",
                "built again in another folder on Java " + Runtime.version().feature() + ": jars with the same bytes: "
                        + same.size() + " of " + same.size());
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.getFileName().toString().matches("kapstok-.*\\.jar"))
                    .sorted()
                    .toList();
        }
    }

    private void look() throws IOException {
        List<String> release = jars(again.resolve("target")).stream()
                .map(each -> each.getFileName().toString())
                .filter(each -> each.endsWith("-sources.jar") || each.endsWith("-javadoc.jar"))
                .toList();
        require(release.size() == 2, "sources and Javadoc: " + release);
        tell("release-jars", "jars of sources and of Javadoc, warnings: 0");

        String bom = Files.readString(again.resolve("target").resolve("bom.json"));
        TreeSet<String> components = new TreeSet<>();
        Pattern.compile("\"purl\"\\s*:\\s*\"pkg:maven/([^@\"]+)@")
                .matcher(bom.substring(bom.indexOf("\"components\"")))
                .results()
                .forEach(each -> components.add(each.group(1)));
        components.remove("be.kapstok/kapstok");
        for (String inherited : List.of(
                "com.fasterxml.jackson.core/jackson-annotations",
                "tools.jackson.core/jackson-core",
                "jakarta.validation/jakarta.validation-api",
                "org.jspecify/jspecify",
                "org.hibernate.validator/hibernate-validator",
                "info.picocli/picocli")) {
            require(components.contains(inherited), inherited + " is not in " + components);
        }
        require(
                components.stream().noneMatch(each -> each.matches(".*(jqwik|junit|assertj|databind|archunit).*")),
                "test libraries in " + components);
        tell(
                "bill-of-materials",
                "CycloneDX bill of materials of what is used at run time, components: " + components.size());
    }

    private void tell(String name, String line) throws IOException {
        Files.writeString(proofs.resolve(name + ".txt"), "proof: " + line + "\n");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
