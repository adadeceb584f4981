package be.kapstok.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;

/**
 * Whole processes in fresh JVMs without flags, in pairs: the first answer through the API beside a hello-world JVM and
 * beside one that only streams the same files; the command line beside a bare picocli program.
 */
final class ColdStart {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path MAINS = Path.of("target", "test-classes");

    private final int pairs;

    private ColdStart(int pairs) {
        this.pairs = pairs;
    }

    /** The first argument is the number of pairs, 15 without one. The JDK is the one that runs this. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ColdStart start = new ColdStart(arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]));
        System.out.println("JDK " + Runtime.version() + ", " + start.pairs + " pairs");

        String library = path(
                MAINS,
                Jars.library(),
                Jars.of(JsonParser.class),
                Jars.of(JsonProperty.class),
                Jars.of(NotNull.class),
                Jars.of(Nullable.class));
        List<String> answer = List.of(JAVA, "-cp", library, FirstAnswer.class.getName());
        start.compare("first answer", answer, 3.2, "hello", List.of(JAVA, "-cp", library, Hello.class.getName()));
        start.compare(
                "first answer",
                answer,
                1.4,
                "streaming the same files",
                List.of(JAVA, "-cp", library, StreamShipped.class.getName()));

        String picocli = path(MAINS, Jars.of(CommandLine.class));
        start.compare(
                "command line",
                List.of(JAVA, "-jar", Jars.commandLine().toString(), "support", "Genk", "--on", "2014-06-01"),
                1.5,
                "bare picocli",
                List.of(JAVA, "-cp", picocli, BarePicocli.class.getName(), "support", "Genk", "--on", "2014-06-01"));
    }

    private void compare(String work, List<String> command, double goal, String floor, List<String> floorCommand)
            throws IOException, InterruptedException {
        nanos(command);
        nanos(floorCommand);
        double[] times = new double[pairs];
        double[] floors = new double[pairs];
        double[] ratios = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            times[i] = nanos(command);
            floors[i] = nanos(floorCommand);
            ratios[i] = times[i] / floors[i];
        }
        System.out.printf(
                "%s / %s: medians %.2f, pairs %.2f (quartiles %.2f to %.2f); goal %.1f%n",
                work,
                floor,
                quantile(times, 0.5) / quantile(floors, 0.5),
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
            throw new IllegalStateException("exit code " + code + " of " + String.join(" ", command));
        }
        return nanos;
    }

    private static double quantile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }

    private static String path(Path... entries) {
        return Stream.of(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
