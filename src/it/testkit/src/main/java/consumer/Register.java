package consumer;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Measure;
import be.kapstok.model.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A register of measures, as a host may have one: it takes codes of its own day, and gives them out as a data set. */
class Register {
    private final Kapstok kapstok = Kapstok.flanders();

    /** The name of the municipality that had a code on a day. */
    Optional<String> name(String code, LocalDate day) {
        return kapstok.data().list(Kind.MUNICIPALITIES).stream()
                .filter(each -> each.nis().value().equals(code) && existed(each, day))
                .map(each -> each.name().nl())
                .findFirst();
    }

    boolean existed(Municipality municipality, LocalDate day) {
        return municipality.period().contains(day);
    }

    /** What it holds, for others to check. */
    Dataset export(List<Measure> measures) {
        return Dataset.builder().list(Kind.MEASURES, measures).build();
    }
}
