package be.kapstok.practice;

import be.kapstok.index.CoveredDays;
import be.kapstok.index.NameKey;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Practice;
import be.kapstok.place.Municipalities;
import be.kapstok.practice.FoundPractice.Doer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the municipalities that did a practice. It looks a name up on 1 January of the year of the practice, the day on
 * which mergers take effect, or on the first day of the facts when that is later; without a year, on the day of the
 * facts.
 */
final class PracticeMunicipalities {
    private final Municipalities municipalities;
    private final LocalDate first;
    private final LocalDate today;

    PracticeMunicipalities(Municipalities municipalities, CoveredDays days) {
        this.municipalities = municipalities;
        this.first = days.coveredFrom();
        LocalDate asOf = days.asOf();
        this.today = asOf == null ? lastChange(municipalities, first) : asOf;
    }

    private static LocalDate lastChange(Municipalities municipalities, LocalDate first) {
        TreeSet<LocalDate> changing = new TreeSet<>(municipalities.histories().daysOfChange());
        changing.add(first);
        return changing.last();
    }

    /** The day on which to look up the municipality of the question. */
    LocalDate today() {
        return today;
    }

    /** Whether a municipality did a practice. */
    enum Did {
        ITSELF,
        RELATED,
        NOT_KNOWN,
        NO
    }

    /** The municipalities that a word of a practice means; empty when it does not mean a single municipality. */
    private List<Municipality> meant(String word, LocalDate day) {
        if (NisCode.matches(word)) {
            Municipality then = municipalities.on(NisCode.of(word), day);
            List<Municipality> ever = municipalities.records(NisCode.of(word));
            return then != null ? List.of(then) : ever.isEmpty() ? ever : List.of(ever.get(ever.size() - 1));
        }
        return municipalities.find(word, day).meant().stream().toList();
    }

    /** The municipalities that did a practice, as far as they are known. */
    List<Doer> of(Practice practice) {
        List<Doer> doers = new ArrayList<>();
        for (String word : practice.municipalities()) {
            for (Municipality each : meant(word, day(practice))) {
                doers.add(new Doer(each.nis(), each.name()));
            }
        }
        return doers;
    }

    /** The words of a practice that do not mean a single municipality. */
    List<String> notKnown(Practice practice) {
        return practice.municipalities().stream()
                .filter(each -> meant(each, day(practice)).isEmpty())
                .toList();
    }

    private LocalDate day(Practice practice) {
        LocalDate start = practice.year() == null ? today : LocalDate.of(practice.year(), 1, 1);
        return start.isBefore(first) ? first : start;
    }

    /** Whether one of the municipalities that a text means did a practice. */
    Did did(Practice practice, String asked, List<NisCode> codes) {
        Did best = Did.NO;
        for (String word : practice.municipalities()) {
            Did here = did(practice, word, asked, codes);
            best = here.compareTo(best) < 0 ? here : best;
        }
        return best;
    }

    private Did did(Practice practice, String word, String asked, List<NisCode> codes) {
        List<Municipality> meant = meant(word, day(practice));
        if (meant.isEmpty()) {
            return NameKey.of(word).equals(NameKey.of(asked)) ? Did.ITSELF : Did.NOT_KNOWN;
        }
        NisCode doer = meant.get(0).nis();
        if (codes.contains(doer)) {
            return Did.ITSELF;
        }
        for (NisCode each : codes) {
            if (practice.year() == null ? isInLine(each, doer) : isThere(each, doer, day(practice))) {
                return Did.RELATED;
            }
        }
        return Did.NO;
    }

    /** Whether one of two codes merged into the other, at some time. */
    private boolean isInLine(NisCode one, NisCode other) {
        return municipalities.line(one).contains(other)
                || municipalities.line(other).contains(one);
    }

    /** Whether the territory of a code, as it is now or was last, includes on a day that of a doer. */
    private boolean isThere(NisCode asked, NisCode doer, LocalDate day) {
        Set<NisCode> common = aroundThen(asked, day);
        if (municipalities.on(asked, day) != null) {
            common.add(asked);
        }
        common.retainAll(municipalities.on(doer, day) == null ? aroundThen(doer, day) : Set.of(doer));
        return !common.isEmpty();
    }

    /** The codes into which a code merged by a day, or from which it was formed on it. */
    private Set<NisCode> aroundThen(NisCode code, LocalDate day) {
        Set<NisCode> then = new LinkedHashSet<>();
        municipalities.lineage().successors(code, day).forEach(each -> then.add(each.nis()));
        municipalities.lineage().predecessors(code, day).forEach(each -> then.add(each.nis()));
        return then;
    }
}
