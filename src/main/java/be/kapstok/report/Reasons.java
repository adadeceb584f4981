package be.kapstok.report;

import be.kapstok.model.Confidence;
import be.kapstok.reason.Reason;
import java.util.List;

/** The end of every text: why, and the sources, each once and numbered. */
final class Reasons {
    private Reasons() {}

    static void write(Page page, List<Reason> reasons, Words words) {
        Citations citations = new Citations();
        page.title(words.of("why"));
        int place = 1;
        for (Reason reason : reasons) {
            page.item(place + ".", text(reason, words) + citations.marks(reason.sources()));
            place++;
        }
        citations.write(page, words);
    }

    /** A reason, and that it is only probable when it is; on one line. */
    static String text(Reason reason, Words words) {
        String text = Escapes.line(reason.text(words.language()));
        return reason.confidence() == Confidence.PROBABLE ? text + " (" + words.of(Confidence.PROBABLE) + ")" : text;
    }
}
