package be.kapstok.report;

import be.kapstok.dataset.RecordWriter;
import be.kapstok.reason.Message;
import be.kapstok.review.ExampleRun;
import be.kapstok.review.RuleRun;
import java.util.List;
import java.util.Locale;

/**
 * What came of running the examples of the rules again.
 *
 * @since 0.1.0
 */
public final class ExampleReport {
    private ExampleReport() {}

    /**
     * As JSON: per rule its examples, each with its text, what was expected, whether it came, and the findings.
     *
     * @param runs what came of the examples
     * @param language the language of the sentences; any but Dutch and French means English
     * @return a JSON array, a rule on each line
     */
    public static String json(List<RuleRun> runs, Locale language) {
        RecordWriter writer = new RecordWriter(language);
        return "[\n" + String.join(",\n", runs.stream().map(writer::write).toList()) + "\n]\n";
    }

    /**
     * As text: a line for each rule, and a sum.
     *
     * @param runs what came of the examples
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String text(List<RuleRun> runs, Locale language) {
        Words words = new Words(language);
        Page page = new Page();
        for (RuleRun each : runs) {
            page.indented(0, each.rule() + "  " + of(each.examples()).in(words.language()));
        }
        List<ExampleRun> all =
                runs.stream().flatMap(each -> each.examples().stream()).toList();
        page.indented(0, words.of("examples.sum", String.valueOf(runs.size()), of(all)));
        return page.toString();
    }

    private static Message of(List<ExampleRun> examples) {
        long ok = examples.stream().filter(ExampleRun::ok).count();
        return new Message(
                Words.class,
                ok == examples.size() ? "examples.all" : "examples.some",
                List.of(String.valueOf(examples.size()), String.valueOf(ok)));
    }
}
