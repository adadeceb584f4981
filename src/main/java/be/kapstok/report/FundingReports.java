package be.kapstok.report;

import be.kapstok.funding.FundingAnswer;
import java.util.Locale;

/**
 * Answers about subsidies as documents.
 *
 * @since 0.1.0
 */
public final class FundingReports {
    private FundingReports() {}

    /**
     * An answer as Markdown.
     *
     * @param answer the answer
     * @param language Dutch, French or English; any other means English
     * @return Markdown; for an answer without schemes, the text of the look-up in a block of code
     */
    public static String markdown(FundingAnswer answer, Locale language) {
        return answer.fold(
                schemes -> FundingMarkdown.of(schemes, new Words(language)),
                unresolved -> "```text\n" + TextReport.of(unresolved.lookup(), language) + "```\n");
    }
}
