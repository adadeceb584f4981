package be.kapstok.migration;

import be.kapstok.model.NisCode;
import be.kapstok.reason.Nearest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The policy of each field of a data set: which make sense, and which holds when none is given. */
final class DatasetPolicies {
    private static final String POPULATIONS = "populations";

    /** What a field holds, in the order in which the fields of a list are merged. */
    enum Nature {
        WORDS(MergePolicy.LIST, "postcodes.places"),
        TEXT(MergePolicy.LIST, "populations.note", "postcodes.note", "coverages.note"),
        COUNT(
                MergePolicy.SUM,
                "populations.population",
                "populations.foreignOriginCount",
                "populations.nonEuOriginCount"),
        SHARE(MergePolicy.WEIGHTED_MEAN, "populations.foreignOriginShare"),
        CODE(
                MergePolicy.ASK,
                "postcodes.municipality",
                "integratiediensten.municipality",
                "practices.municipalities",
                "measures.municipality",
                "measures.cooperation",
                "plans.municipality"),
        TERRITORY(MergePolicy.LIST, "coverages.area", "coverages.except"),
        SOURCES(MergePolicy.LIST, "populations.sources", "postcodes.sources", "coverages.sources"),
        CONFIDENCE(MergePolicy.LIST, "populations.confidence", "postcodes.confidence", "coverages.confidence");

        private final MergePolicy usual;

        @SuppressWarnings("ImmutableEnumChecker") // nobody can change what List.of makes
        private final List<String> fields;

        Nature(MergePolicy usual, String... fields) {
            this.usual = usual;
            this.fields = List.of(fields);
        }

        /** Why it makes no sense to give a policy; {@code null} when it does. */
        private @Nullable String whyNot(MergePolicy policy) {
            if (this == SOURCES || this == CONFIDENCE) {
                return "it follows from the others: all sources are kept, and what is least sure";
            }
            if (policy == usual || policy == MergePolicy.ASK) {
                return null;
            }
            if (this == CODE || this == TERRITORY) {
                return policy == MergePolicy.LIST
                        ? null
                        : "a code is carried, never merged; it takes list, for one of each municipality, or ask";
            }
            if (policy == MergePolicy.KEEP_WHEN_EQUAL || policy == MergePolicy.FIRST) {
                return null;
            }
            if (this == WORDS || this == TEXT) {
                return "words are not counted; it takes list, keep_when_equal, first or ask";
            }
            if (policy == MergePolicy.LIST) {
                return "a number holds no list";
            }
            return this == COUNT
                    ? "a mean of counts is the count of nobody"
                    : "shares of different wholes do not add up";
        }
    }

    private final Map<String, Nature> natures = new LinkedHashMap<>();
    private final Map<String, MergePolicy> given;
    private final String weight;
    private final Map<NisCode, BigDecimal> shares;

    /**
     * The policies as they are given.
     *
     * @throws IllegalArgumentException when some would be passed over in silence, with each and why
     */
    DatasetPolicies(MergePolicies policies) {
        for (Nature nature : Nature.values()) {
            nature.fields.forEach(each -> natures.put(each, nature));
        }
        List<String> wrong = new ArrayList<>();
        policies.columns().forEach((name, policy) -> check(name, policy, wrong));
        policies.missing()
                .keySet()
                .forEach(each -> wrong.add("missing " + each + " (a field that is absent has no mark)"));
        policies.scales()
                .keySet()
                .forEach(each -> wrong.add("scale " + each + " (of records it is that of the values)"));
        policies.keys().forEach(each -> wrong.add("key " + each + " (records have keys of their own)"));
        String heavy = policies.weight() == null ? "population" : policies.weight();
        this.weight = heavy.startsWith(POPULATIONS + ".") ? bare(heavy) : heavy;
        if (!counts().contains(weight)) {
            wrong.add("weight " + heavy + " (means are weighted by " + String.join(", ", counts()) + ")");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("a data set has no use for: " + String.join("; ", wrong));
        }
        this.given = policies.columns();
        this.shares = policies.shares();
    }

    private void check(String name, MergePolicy policy, List<String> wrong) {
        String label = name + "=" + policy.name().toLowerCase(Locale.ROOT);
        List<Nature> meant = natures.keySet().stream()
                .filter(each -> each.equals(name) || bare(each).equals(name))
                .sorted()
                .map(this::nature)
                .toList();
        if (meant.isEmpty()) {
            List<String> names = natures.keySet().stream()
                    .flatMap(each -> Stream.of(each, bare(each)))
                    .distinct()
                    .toList();
            wrong.add(label + " (of the records that are carried none has such a field to merge"
                    + Nearest.of(name, names)
                            .map(near -> "; perhaps '" + near + "' is meant")
                            .orElse("")
                    + ")");
        }
        meant.stream()
                .map(each -> each.whyNot(policy))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(why -> wrong.add(label + " (" + why + ")"));
    }

    private static String bare(String field) {
        return field.substring(field.indexOf('.') + 1);
    }

    private Nature nature(String field) {
        return natures.getOrDefault(field, Nature.SOURCES);
    }

    /** What the fields of a list hold, in the order in which they are merged. */
    Map<String, Nature> fields(String list) {
        Map<String, Nature> fields = new LinkedHashMap<>();
        natures.forEach((field, nature) -> {
            if (field.startsWith(list + ".")) {
                fields.put(bare(field), nature);
            }
        });
        return fields;
    }

    /** The counts of populations. */
    static List<String> counts() {
        return Nature.COUNT.fields.stream().map(DatasetPolicies::bare).toList();
    }

    /** The policy of a field such as {@code measures.municipality}. */
    MergePolicy of(String field) {
        MergePolicy policy = chosen(field);
        return policy == null ? nature(field).usual : policy;
    }

    /** Whether the policy of a field is one that was given. */
    boolean isGiven(String field) {
        return chosen(field) != null;
    }

    private @Nullable MergePolicy chosen(String field) {
        MergePolicy policy = given.get(field);
        return policy == null ? given.get(bare(field)) : policy;
    }

    /** The count of populations by which means are weighted: the people when none is given. */
    String weight() {
        return weight;
    }

    /** Which part of what was one goes to each municipality. */
    Map<NisCode, BigDecimal> shares() {
        return shares;
    }
}
