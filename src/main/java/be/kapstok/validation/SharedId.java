package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.model.Partner;
import be.kapstok.reason.Excerpt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requires the id of an organisation, scheme, publication or practice to occur in one list only, so that it has a
 * single meaning. A partner that is a support body has the id of that body, and says so in {@code body}. Words of the
 * vocabulary, sources, meetings, measures and plans have ids of their own kind.
 */
final class SharedId {
    private static final List<Kind<?>> LISTS = List.of(
            Kind.BODIES,
            Kind.INTEGRATIEDIENSTEN,
            Kind.SUBSIDY_SOURCES,
            Kind.SUBSIDIES,
            Kind.PARTNERS,
            Kind.PUBLICATIONS,
            Kind.PRACTICES);

    private SharedId() {}

    static void sharedId(Entry entry, Records records, DatasetFindings findings) {
        String id = entry.key();
        int own = LISTS.indexOf(entry.kind());
        if (id == null || own < 0) {
            return;
        }
        if (entry.record() instanceof Partner partner && partner.body() != null && !isBodyOf(partner, id)) {
            findings.at(entry, "/body").saying("body").meaning(id).tell(id, partner.body());
        }
        for (Kind<?> other : LISTS) {
            if (other != entry.kind()
                    && records.ids(other).contains(id)
                    && (LISTS.indexOf(other) < own || isInWorld(other, id, records))
                    && !areOne(id, entry.record(), records.find(other, id))) {
                findings.at(entry, "/id").tell(Excerpt.of(id, Excerpt.IN_A_SENTENCE), Words.list(other));
                return;
            }
        }
    }

    /** Requires a partner that is not a support body to have a name of its own. */
    static void namelessPartner(Entry entry, Records records, DatasetFindings findings) {
        if (entry.record() instanceof Partner partner && partner.name() == null && partner.body() == null) {
            findings.at(entry, "").tell();
        }
    }

    /** Whether the known world has the id in a list; within the file, the later of two records is reported. */
    private static boolean isInWorld(Kind<?> kind, String id, Records records) {
        return records.ofWorld(kind).stream().anyMatch(each -> each.key().equals(id));
    }

    /** Whether one record is a partner and the other is its support body. */
    private static boolean areOne(String id, Keyed one, @Nullable Keyed other) {
        return isBodyOf(one, id) || (other != null && isBodyOf(other, id));
    }

    private static boolean isBodyOf(Keyed record, String id) {
        return record instanceof Partner partner
                && partner.body() != null
                && partner.body().value().equals(id);
    }
}
