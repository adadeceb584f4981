package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.model.Partner;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An id stands in one list, so that it says one thing. A partner that is a support body bears the id of that body and says so
 * in {@code body}. Sources, measures and plans have ids of their own kind, and lists whose keys are codes have none.
 */
final class SharedId implements DatasetRule {
    private static final List<Kind<?>> LISTS = List.of(
            Kind.BODIES,
            Kind.INTEGRATIEDIENSTEN,
            Kind.CONSULTATIONS,
            Kind.POLICY_DOMAINS,
            Kind.PLANNING_PERIODS,
            Kind.TARGET_GROUPS,
            Kind.THEMES,
            Kind.SUBSIDY_SOURCES,
            Kind.SUBSIDIES,
            Kind.PARTNERS,
            Kind.PUBLICATIONS,
            Kind.PRACTICES);

    @Override
    public RuleId id() {
        return RuleId.of("KD-SHARED-ID");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        String id = entry.key();
        int own = LISTS.indexOf(entry.kind());
        if (id == null || own < 0) {
            return;
        }
        if (entry.record() instanceof Partner partner && partner.body() != null && !isBodyOf(partner, id)) {
            faults.tellVariant(entry, "/body", Optional.of(id), "body", id, partner.body());
        }
        for (Kind<?> other : LISTS) {
            if (other != entry.kind()
                    && records.ids(other).contains(id)
                    && (LISTS.indexOf(other) < own || isInWorld(other, id, records))
                    && !areOne(id, entry.record(), records.find(other, id))) {
                faults.tell(entry, "/id", Excerpt.of(id, Excerpt.IN_A_SENTENCE), other.list());
                return;
            }
        }
    }

    /** Whether the known world has the id in a list; of the file, the later of two records is told. */
    private static boolean isInWorld(Kind<?> kind, String id, Records records) {
        return records.ofWorld(kind).stream().anyMatch(each -> each.key().equals(id));
    }

    /** Whether one of them is the partner that the other, a body, is as well. */
    private static boolean areOne(String id, Keyed one, @Nullable Keyed other) {
        return isBodyOf(one, id) || (other != null && isBodyOf(other, id));
    }

    private static boolean isBodyOf(Keyed record, String id) {
        return record instanceof Partner partner
                && partner.body() != null
                && partner.body().value().equals(id);
    }
}
