package be.kapstok.dataset;

import be.kapstok.model.Consultation;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.Province;
import be.kapstok.model.Source;
import be.kapstok.model.SupportBody;
import java.util.List;

/**
 * A kind of record: one list of a data set.
 *
 * @param <T> the type of its records
 * @since 0.1.0
 */
public final class Kind<T extends Keyed> {
    /** Where facts come from. */
    public static final Kind<Source> SOURCES = new Kind<>("sources", Source.class);

    /** Provinces. */
    public static final Kind<Province> PROVINCES = new Kind<>("provinces", Province.class);

    /** Municipalities, a record for each code and name. */
    public static final Kind<Municipality> MUNICIPALITIES = new Kind<>("municipalities", Municipality.class);

    /** Mergers and other changes of municipalities. */
    public static final Kind<MunicipalityChange> CHANGES = new Kind<>("changes", MunicipalityChange.class);

    /** Support bodies. */
    public static final Kind<SupportBody> BODIES = new Kind<>("bodies", SupportBody.class);

    /** Which area a body serves, and when. */
    public static final Kind<Coverage> COVERAGES = new Kind<>("coverages", Coverage.class);

    /** Integratiediensten, present or known to be absent. */
    public static final Kind<Integratiedienst> INTEGRATIEDIENSTEN =
            new Kind<>("integratiediensten", Integratiedienst.class);

    /** Meetings of services and bodies. */
    public static final Kind<Consultation> CONSULTATIONS = new Kind<>("consultations", Consultation.class);

    /** All kinds, in the order in which a data set is written. */
    public static final List<Kind<?>> ALL =
            List.of(SOURCES, PROVINCES, MUNICIPALITIES, CHANGES, BODIES, COVERAGES, INTEGRATIEDIENSTEN, CONSULTATIONS);

    private final String list;
    private final Class<T> type;

    private Kind(String list, Class<T> type) {
        this.list = list;
        this.type = type;
    }

    /**
     * The name of the list in a data set.
     *
     * @return the name; for example {@code municipalities}
     */
    public String list() {
        return list;
    }

    /**
     * The type of the records.
     *
     * @return a record, or a sealed interface of records
     */
    public Class<T> type() {
        return type;
    }

    @Override
    public String toString() {
        return list;
    }
}
