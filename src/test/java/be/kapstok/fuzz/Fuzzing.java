package be.kapstok.fuzz;

import be.kapstok.Proofs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lets Jazzer look for bytes that break a target, for a bounded time each; what it finds is kept and fails the build. */
final class Fuzzing {
    private static final Pattern RUNS = Pattern.compile("(?:DONE|Done) (\\d+)|^#(\\d+)\\s");
    private static final Path KEPT = Path.of("src/test/resources/be/kapstok/fuzz");

    private Fuzzing() {}

    /** Takes the seconds for each target, and the names of the targets; all when none is named. */
    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[0]);
        List<String> targets = arguments.length > 1
                ? List.of(arguments).subList(1, arguments.length)
                : List.of("FuzzReading", "FuzzLookup", "FuzzMigrating", "FuzzWorkbook");
        List<Round> rounds = new ArrayList<>();
        for (String target : targets) {
            rounds.add(round(target, seconds));
        }
        long runs = rounds.stream().mapToLong(Round::runs).sum();
        long found = rounds.stream().mapToLong(Round::found).sum();
        Proofs.leave(
                "fuzz",
                "fuzzing " + String.join(", ", targets) + " for " + seconds + " s each, faults found in "
                        + String.format(Locale.ROOT, "%,d", runs) + " runs: " + found);
        if (!rounds.stream().allMatch(Round::holds)) {
            System.exit(1);
        }
    }

    /** What came of one target. */
    private record Round(long runs, long found, boolean ended) {
        boolean holds() {
            return ended && found == 0 && runs > 0;
        }
    }

    private static Round round(String target, int seconds) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/fuzz", target));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+EnableDynamicAgentLoading",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=be.kapstok.fuzz." + target,
                        "--instrumentation_includes=be.kapstok.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-max_total_time=" + seconds,
                        "-timeout=20",
                        "-max_len=4096",
                        corpus.toString(),
                        KEPT.resolve(target).toString())
                .redirectErrorStream(true)
                .start();
        long runs = 0;
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(jazzer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                Matcher counted = RUNS.matcher(line);
                if (counted.find()) {
                    String count = counted.group(1) == null ? counted.group(2) : counted.group(1);
                    runs = Math.max(runs, Long.parseLong(count));
                }
            }
        }
        int code = jazzer.waitFor();
        long found = keep(folder, target);
        Round round = new Round(runs, found, code == 0);
        if (!round.holds()) {
            System.out.println(said);
        }
        System.out.printf(
                Locale.ROOT, "fuzzing %s for %d s, %d runs, faults found: %d%n", target, seconds, runs, found);
        return round;
    }

    /** Keeps what broke the target, to be replayed in every build. */
    private static long keep(Path folder, String target) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> broke = files.filter(
                            each -> each.getFileName().toString().matches("(crash|timeout|oom)-.*"))
                    .toList();
            for (Path each : broke) {
                Path kept = KEPT.resolve(target).resolve(each.getFileName());
                if (!Files.exists(kept)) {
                    Files.move(each, kept);
                }
            }
            return broke.size();
        }
    }
}
