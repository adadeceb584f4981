package be.kapstok.place;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.KnownWorld;
import java.time.LocalDate;
import java.util.List;

/**
 * The known world: a checked data set and what became of its municipalities.
 *
 * @since 0.1.0
 */
public final class World implements KnownWorld {
    private final CheckedDataset data;
    private final Municipalities municipalities;

    /**
     * The world of a data set.
     *
     * @param data the data set
     * @param municipalities its municipalities
     */
    public World(CheckedDataset data, Municipalities municipalities) {
        requireNonNull(data, "data");
        requireNonNull(municipalities, "municipalities");
        this.data = data;
        this.municipalities = municipalities;
    }

    @Override
    public Dataset dataset() {
        return data.dataset();
    }

    @Override
    public List<Municipality> municipalities(NisCode code) {
        requireNonNull(code, "code");
        return municipalities.records(code);
    }

    @Override
    public boolean isMunicipality(String word) {
        requireNonNull(word, "word");
        return isKnown(word, municipalities.coveredFrom())
                || municipalities.daysOfChange().stream().anyMatch(day -> isKnown(word, day));
    }

    private boolean isKnown(String word, LocalDate day) {
        return municipalities
                .find(word, day)
                .fold(
                        current -> true,
                        superseded -> true,
                        notYet -> true,
                        ambiguous -> true,
                        unknown -> false,
                        outside -> true);
    }

    @Override
    public List<Municipality> became(NisCode code, LocalDate day) {
        requireNonNull(code, "code");
        requireNonNull(day, "day");
        return municipalities.find(code.value(), day) instanceof MunicipalityAnswer.Superseded superseded
                ? superseded.now()
                : List.of();
    }
}
