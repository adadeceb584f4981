package be.kapstok.bench;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the JMH benchmarks and prints each as a ratio to its floor, with the bytes per call. */
final class HotPaths {
    private HotPaths() {}

    /** The first argument chooses benchmarks by a regular expression; without one, all run. */
    public static void main(String[] arguments) throws RunnerException {
        Map<String, RunResult> results = new TreeMap<>();
        new Runner(new OptionsBuilder()
                        .include(arguments.length == 0 ? HotPaths.class.getPackageName() : arguments[0])
                        .addProfiler(GCProfiler.class)
                        .build())
                .run()
                .forEach(result -> results.put(result.getParams().getBenchmark(), result));
        System.out.println();
        results.forEach((name, result) -> {
            RunResult floor = results.get(name.substring(0, name.lastIndexOf('.')) + ".floor");
            if (floor != null && floor != result) {
                Result<?> work = result.getPrimaryResult();
                Result<?> least = floor.getPrimaryResult();
                System.out.printf(
                        "%s: %.2f times the floor (%.2f to %.2f), %.0f bytes per call%n",
                        name.substring(HotPaths.class.getPackageName().length() + 1),
                        work.getScore() / least.getScore(),
                        (work.getScore() - work.getScoreError()) / (least.getScore() + least.getScoreError()),
                        (work.getScore() + work.getScoreError()) / (least.getScore() - least.getScoreError()),
                        result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
            }
        });
    }
}
