package be.kapstok.measure.rule;

import be.kapstok.dataset.Kind;
import be.kapstok.index.NameKey;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.PolicyDomain;
import be.kapstok.model.Region;
import be.kapstok.model.Subsidy;
import be.kapstok.model.TargetGroup;
import be.kapstok.model.Text;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Nearest;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that measures use, and the records they mean. Each list is read when it is first needed; two threads may
 * both read it.
 */
public final class MeasureVocabulary {
    public static final String CARAVAN_DWELLERS = "caravan_dwellers";
    static final String FOREIGN_ORIGIN = "persons_of_foreign_origin";
    static final String UNDOCUMENTED = "undocumented";
    private static final String OWN_WORDS = "other:";
    private static final String A_DOMAIN = "education";

    private final CheckedDataset data;
    private final @Nullable LocalDate caravanDwellersUntil;
    private volatile @Nullable Map<String, TargetGroup> groups;
    private volatile @Nullable Map<String, Subsidy> subsidies;
    private volatile @Nullable Set<String> services;
    private volatile @Nullable Map<NisCode, Region> outside;

    public MeasureVocabulary(CheckedDataset data, @Nullable LocalDate caravanDwellersUntil) {
        this.data = data;
        this.caravanDwellersUntil = caravanDwellersUntil;
    }

    private Map<String, TargetGroup> groups() {
        Map<String, TargetGroup> known = groups;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (TargetGroup each : listOrShipped(Kind.TARGET_GROUPS)) {
                known.put(each.id().value(), asSet(each));
            }
            groups = known;
        }
        return known;
    }

    /** The group, with its period ended where the settings say. */
    private TargetGroup asSet(TargetGroup group) {
        LocalDate until = caravanDwellersUntil;
        if (until == null || !group.id().value().equals(CARAVAN_DWELLERS)) {
            return group;
        }
        Period told = group.period();
        LocalDate from = told == null ? null : told.from();
        Period set = from != null && from.isBefore(until) ? Period.between(from, until) : Period.endingBefore(until);
        return new TargetGroup(group.id(), group.name(), set, group.sources(), group.confidence(), group.note());
    }

    private <T extends Keyed> List<T> listOrShipped(Kind<T> kind) {
        List<T> own = data.dataset().list(kind);
        return own.isEmpty() ? ShippedData.load().dataset().list(kind) : own;
    }

    public static boolean inOwnWordsAlready(String group) {
        return group.startsWith(OWN_WORDS);
    }

    @Nullable
    public TargetGroup group(String id) {
        return groups().get(id);
    }

    /** The period in which the decree counts a group, or {@code null} when it never does or the group is not known. */
    @Nullable
    public Period decreePeriod(String id) {
        TargetGroup group = group(id);
        return group == null ? null : group.period();
    }

    /** The name of a group, for sentences. */
    public Object name(String group) {
        if (inOwnWordsAlready(group)) {
            return Excerpt.of(group.substring(OWN_WORDS.length()).strip(), Excerpt.IN_A_SENTENCE);
        }
        TargetGroup known = group(group);
        return known == null ? Excerpt.of(group, Excerpt.IN_A_SENTENCE) : known.name();
    }

    /** A group in own words: its Dutch name, as within a sentence. */
    public String inOwnWords(String group) {
        TargetGroup known = group(group);
        Text name = known == null ? null : known.name();
        return OWN_WORDS + (name == null ? group : lowered(name.nl()));
    }

    private static String lowered(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * The group that was probably meant by an unknown group: a known group or, failing that, the same text as own
     * words.
     */
    public String meant(String group) {
        return Nearest.of(group, groups().keySet()).orElseGet(() -> inOwnWords(group));
    }

    @Nullable
    public Subsidy subsidy(@Nullable String id) {
        Map<String, Subsidy> known = subsidies;
        if (known == null) {
            known = new HashMap<>();
            for (Subsidy each : data.dataset().list(Kind.SUBSIDIES)) {
                known.put(each.id(), each);
            }
            subsidies = known;
        }
        return known.get(id);
    }

    /** The region of a municipality, when it is one where no claim is made; {@code null} else, or when it is not known. */
    @Nullable
    public Region outside(NisCode municipality) {
        Map<NisCode, Region> known = outside;
        if (known == null) {
            known = new HashMap<>();
            for (Municipality each : listOrShipped(Kind.MUNICIPALITIES)) {
                if (!each.region().covered()) {
                    known.put(each.nis(), each.region());
                }
            }
            outside = known;
        }
        return known.get(municipality);
    }

    /** Whether a text is the id of an integratiedienst. */
    public boolean isService(String id) {
        Set<String> known = services;
        if (known == null) {
            known = new HashSet<>();
            for (Integratiedienst each : data.dataset().list(Kind.INTEGRATIEDIENSTEN)) {
                known.add(each.id().value());
            }
            services = known;
        }
        return known.contains(id);
    }

    /** An existing policy domain, as an example. */
    public String aDomain() {
        String first = A_DOMAIN;
        for (PolicyDomain each : listOrShipped(Kind.POLICY_DOMAINS)) {
            if (each.id().value().equals(A_DOMAIN)) {
                return A_DOMAIN;
            }
            first = each.id().value();
        }
        return first;
    }

    /** Words in a form in which case and accents do not matter. */
    public static String key(String text) {
        return NameKey.of(text);
    }
}
