package be.kapstok.report;

import be.kapstok.model.Confidence;
import be.kapstok.model.Source;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The end of every text: why, and the sources, each once and numbered. */
final class Reasons {
    private Reasons() {}

    static void write(Page page, List<Reason> reasons, Words words) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, Source> cited = new LinkedHashMap<>();
        page.title(words.of("why"));
        int place = 1;
        for (Reason reason : reasons) {
            StringBuilder text = new StringBuilder(reason.text(words.language()));
            if (reason.confidence() == Confidence.PROBABLE) {
                text.append(" (").append(words.of(reason.confidence())).append(')');
            }
            for (Source source : reason.sources()) {
                String id = source.id().value();
                if (cited.putIfAbsent(id, source) == null) {
                    numbers.put(id, cited.size());
                }
                text.append(" [").append(numbers.get(id)).append(']');
            }
            page.item(place + ".", text.toString());
            place++;
        }
        if (!numbers.isEmpty()) {
            page.title(words.of("sources"));
            int number = 1;
            for (Source source : cited.values()) {
                page.item("[" + number + "]", line(source));
                number++;
            }
        }
    }

    private static String line(Source source) {
        List<String> parts = new ArrayList<>(List.of(source.title()));
        if (source.publisher() != null) {
            parts.add(source.publisher());
        }
        if (source.date() != null) {
            parts.add(source.date().toString());
        }
        if (source.number() != null) {
            parts.add(source.number());
        }
        String text = String.join(", ", parts);
        return source.url() == null ? text : text + " " + source.url();
    }
}
