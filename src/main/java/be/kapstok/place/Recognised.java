package be.kapstok.place;

import be.kapstok.model.Text;
import be.kapstok.place.MunicipalityAnswer.Ambiguous;
import be.kapstok.place.MunicipalityAnswer.Current;
import be.kapstok.place.MunicipalityAnswer.NotYet;
import be.kapstok.place.MunicipalityAnswer.Superseded;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in a text besides the municipality.
 *
 * @param place the place (deelgemeente) that it names, or {@code null}
 * @param sector the code of a statistical sector, or {@code null}
 * @param reasons that these were recognised
 */
record Recognised(@Nullable Text place, @Nullable String sector, List<Reason> reasons) {
    Recognised {
        reasons = List.copyOf(reasons);
    }

    /** The answer with what was recognised: its reasons behind the first, which says how the text was read. */
    MunicipalityAnswer in(MunicipalityAnswer answer) {
        List<Reason> all = new ArrayList<>(answer.reasons());
        all.addAll(1, reasons);
        if (answer instanceof Current is) {
            return new Current(is.day(), is.municipality(), place(is.place()), is.alsoPlaceIn(), sector, all);
        }
        if (answer instanceof Superseded is) {
            return new Superseded(
                    is.day(), is.was(), is.since(), is.now(), place(is.place()), is.alsoPlaceIn(), sector, all);
        }
        if (answer instanceof NotYet is) {
            return new NotYet(
                    is.day(),
                    is.municipality(),
                    is.from(),
                    is.predecessors(),
                    place(is.place()),
                    is.alsoPlaceIn(),
                    sector,
                    all);
        }
        return answer instanceof Ambiguous is ? new Ambiguous(is.day(), is.candidates(), all) : answer;
    }

    private @Nullable Text place(@Nullable Text before) {
        return place == null ? before : place;
    }
}
