package be.kapstok.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;

/**
 * Whole processes in fresh JVMs, in pairs, from the jars in {@code target}: the first answer through the API beside a
 * hello-world JVM and beside one that only streams the same files; the command line beside a bare picocli program.
 */
final class ColdStart {
    private static final Path TARGET = Path.of("target");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final int pairs;

    private ColdStart(int pairs) {
        this.pairs = pairs;
    }

    /** The first argument is the number of pairs, 15 without one. */
    public static void main(String[] arguments) throws Exception {
        ColdStart start = new ColdStart(arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]));
        String mains = TARGET.resolve("test-classes").toString();
        String library = String.join(
                File.pathSeparator,
                jar("kapstok-*[!i].jar"),
                of(JsonParser.class),
                of(JsonProperty.class),
                of(NotNull.class),
                of(Nullable.class));
        List<String> answer = java("-cp", mains + File.pathSeparator + library, FirstAnswer.class.getName());
        List<String> stream = java("-cp", mains + File.pathSeparator + library, StreamShipped.class.getName());
        List<String> hello = java("-cp", mains, Hello.class.getName());
        List<String> question = List.of("support", "Genk", "--on", "2014-06-01");
        List<String> cli = java("-jar", jar("kapstok-*-cli.jar"));
        List<String> bare =
                java("-cp", mains + File.pathSeparator + of(CommandLine.class), BarePicocli.class.getName());

        System.out.println("JDK " + Runtime.version() + ", " + start.pairs + " pairs");
        start.compare("first answer / hello", 3.2, answer, hello);
        start.compare("first answer / streaming the same files", 1.4, answer, stream);
        start.compare("command line / bare picocli", 1.5, with(cli, question), with(bare, question));
    }

    private void compare(String what, double goal, List<String> work, List<String> floor) throws Exception {
        nanos(work);
        nanos(floor);
        double[] works = new double[pairs];
        double[] floors = new double[pairs];
        double[] ratios = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            works[i] = nanos(work);
            floors[i] = nanos(floor);
            ratios[i] = works[i] / floors[i];
        }
        System.out.printf(
                "%s: medians %.2f; pairs %.2f (quartiles %.2f to %.2f); goal %.1f%n",
                what,
                quantile(works, 0.5) / quantile(floors, 0.5),
                quantile(ratios, 0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.75),
                goal);
    }

    private static double nanos(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        int code = process.waitFor();
        long nanos = System.nanoTime() - start;
        if (code != 0) {
            throw new IllegalStateException("exit code " + code + ": " + command);
        }
        return nanos;
    }

    private static double quantile(double[] values, double part) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }

    private static List<String> java(String... arguments) {
        return with(List.of(JAVA), Arrays.asList(arguments));
    }

    private static List<String> with(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static String of(Class<?> inJar) throws Exception {
        return Path.of(inJar.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static String jar(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(file -> FileSystems.getDefault()
                            .getPathMatcher("glob:" + pattern)
                            .matches(file.getFileName()))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }
}
