package be.kapstok.report;

import be.kapstok.model.Confidence;
import be.kapstok.reason.Reason;
import java.util.List;

/** The end of every text: why, and the sources, each once and numbered. */
final class Reasons {
    private final Page page;
    private final Words words;
    private final Citations citations;

    Reasons(Page page, Words words) {
        this(page, words, new Citations());
    }

    private Reasons(Page page, Words words, Citations citations) {
        this.page = page;
        this.words = words;
        this.citations = citations;
    }

    static void write(Page page, List<Reason> reasons, Words words) {
        write(page, reasons, words, new Citations());
    }

    /** The same after a page that cited sources before. */
    static void write(Page page, List<Reason> reasons, Words words, Citations cited) {
        new Reasons(page, words, cited).list(words.of("why"), reasons).sources();
    }

    /** A reason, and that it is only probable when it is; on one line. */
    static String text(Reason reason, Words words) {
        return Escapes.line(reason.text(words.language())) + probable(reason, words);
    }

    private static String probable(Reason reason, Words words) {
        return reason.confidence() == Confidence.PROBABLE ? " (" + words.of(Confidence.PROBABLE) + ")" : "";
    }

    /** Reasons under a title, numbered; nothing when there are none. */
    Reasons list(String title, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            page.title(title);
        }
        int place = 1;
        for (Reason reason : reasons) {
            page.item(place + ".", sentence(reason));
            place++;
        }
        return this;
    }

    /** A reason with how sure it is and the numbers of its sources. */
    String sentence(Reason reason) {
        return text(reason, words) + citations.marks(reason.sources());
    }

    /** How sure a reason is and the numbers of its sources. */
    String marks(Reason reason) {
        return probable(reason, words) + citations.marks(reason.sources());
    }

    /** The numbers of the sources of several reasons, each once. */
    String marks(List<Reason> reasons) {
        return citations.marks(reasons.stream()
                .flatMap(each -> each.sources().stream())
                .distinct()
                .toList());
    }

    /** The sources that were cited so far. */
    void sources() {
        citations.write(page, words);
    }
}
