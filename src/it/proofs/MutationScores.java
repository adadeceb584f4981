import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Prints how many mutants of each package the tests killed, from {@code PACKAGE/mutations.csv} in a folder. A mutant counts as
 * killed when a test failed on it or ran without end; one that could not be run or loaded is a survivor, whatever the report
 * of the tool says. A package without a report, without a mutant or under the least share fails the build.
 */
public final class MutationScores {
    /** The words of the tool for a mutant that a test noticed. */
    private static final Set<String> KILLED = Set.of("KILLED", "TIMED_OUT");

    /** In a line: file, class, mutator, method, line, what became of it, and by which test. */
    private static final int STATUS = 5;

    private MutationScores() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int least = Integer.parseInt(arguments[1]);
        List<String> tooFew = new ArrayList<>();
        for (String name : Arrays.asList(arguments).subList(2, arguments.length)) {
            Path report = folder.resolve(name).resolve("mutations.csv");
            List<String> mutants = Files.exists(report) ? Files.readAllLines(report) : List.of();
            long killed = mutants.stream()
                    .filter(each -> KILLED.contains(each.split(",")[STATUS]))
                    .count();
            if (!mutants.isEmpty()) {
                System.out.println("proof: mutants of " + name + " killed, of " + mutants.size() + ": " + killed + ", "
                        + killed * 100 / mutants.size() + " %");
            }
            if (mutants.isEmpty() || killed * 100 < (long) least * mutants.size()) {
                tooFew.add(name);
            }
        }
        if (!tooFew.isEmpty()) {
            System.err.println("Under " + least + " % or without a report: " + String.join(", ", tooFew)
                    + ". Looked in " + folder);
            System.exit(1);
        }
    }
}
