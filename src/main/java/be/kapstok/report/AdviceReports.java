package be.kapstok.report;

import be.kapstok.advice.Advice;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Advice for people: text for a terminal of 80 columns, Markdown, and a page for a browser. Programs take {@link JsonReport}.
 *
 * @since 0.1.0
 */
public final class AdviceReports {
    private AdviceReports() {}

    /**
     * Advice as text.
     *
     * @param advice the advice
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String text(Advice advice, Locale language) {
        return written(advice, language, SheetText::of);
    }

    /**
     * Advice as Markdown.
     *
     * @param advice the advice
     * @param language Dutch, French or English; any other means English
     * @return Markdown that ends in a line feed
     */
    public static String markdown(Advice advice, Locale language) {
        return written(advice, language, SheetMarkdown::of);
    }

    /**
     * Advice as one page for a browser. It loads nothing from elsewhere and runs no script.
     *
     * @param advice the advice
     * @param language Dutch, French or English; any other means English
     * @return HTML
     */
    public static String html(Advice advice, Locale language) {
        return written(advice, language, SheetHtml::of);
    }

    private static String written(Advice advice, Locale language, BiFunction<Sheet, Words, String> writer) {
        Words words = new Words(language);
        return writer.apply(
                advice.fold(
                        advised -> AdviceSheet.of(advised, words),
                        unresolved -> LookupSheet.of(unresolved.lookup(), words)),
                words);
    }
}
