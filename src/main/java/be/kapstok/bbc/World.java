package be.kapstok.bbc;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.index.NameKey;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.model.PolicyDomain;
import be.kapstok.model.PolicyField;
import be.kapstok.model.Text;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Languages;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the shipped data knows of the words in an export: municipalities, planning periods, policy fields and domains. */
final class World {
    private static final Pattern CODE_FIRST = Pattern.compile("(?sU)(\\d{1,4})(?!\\d)[\\s.:–-]*(.*)");
    private static final Pattern BEFORE_A_NAME =
            Pattern.compile("(?iU)^((gemeente|stad|ocmw|cpas|commune|ville|bestuur|de|van|en|et|&)\\s+)+");

    private final Municipalities municipalities = new Municipalities(ShippedData.load());
    private final List<PlanningPeriod> periods;
    private final Map<String, String> domainsByName = new HashMap<>();
    private final Map<String, String> fieldsByName = new HashMap<>();
    private final Map<String, List<PolicyField>> fields = new HashMap<>();
    private final Set<String> domains = new HashSet<>();

    World() {
        Dataset known = ShippedData.load().dataset();
        periods = known.list(Kind.PLANNING_PERIODS);
        for (PolicyDomain each : known.list(Kind.POLICY_DOMAINS)) {
            domains.add(each.id().value());
            domainsByName.put(NameKey.of(each.id().value()), each.id().value());
            names(each.name(), domainsByName, each.id().value());
        }
        for (PolicyField each : known.list(Kind.POLICY_FIELDS)) {
            names(each.name(), fieldsByName, each.code().value());
            fields.computeIfAbsent(each.code().value(), none -> new ArrayList<>())
                    .add(each);
        }
    }

    private static void names(Text name, Map<String, String> byName, String id) {
        Languages.ALL.forEach(language -> byName.putIfAbsent(NameKey.of(name.in(language)), id));
    }

    /** The planning period that holds a year; {@code null} when none does. */
    @Nullable
    PlanningPeriod periodOf(int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        return periods.stream()
                .filter(each -> each.period().contains(day))
                .findFirst()
                .orElse(null);
    }

    /** The municipality that one of some words means on a day, or on another; {@code null} when none does. */
    @Nullable
    NisCode municipality(List<String> words, LocalDate on) {
        LocalDate day = on.isBefore(municipalities.coveredFrom()) ? municipalities.coveredFrom() : on;
        for (String word : words) {
            String name = BEFORE_A_NAME.matcher(word.strip()).replaceFirst("");
            Municipality found = name.isBlank()
                    ? null
                    : municipalities.find(name, day).meant().orElse(null);
            if (found != null) {
                boolean coded = NisCode.matches(name);
                return coded ? NisCode.of(name) : found.nis();
            }
        }
        return null;
    }

    /** The code of the policy field in a cell, known or not, by its number or its name; {@code null} when it has none. */
    @Nullable
    String code(String cell) {
        Matcher coded = CODE_FIRST.matcher(cell.strip());
        if (coded.matches()) {
            String code = "0".repeat(4 - coded.group(1).length()) + coded.group(1);
            return coded.group(1).length() == 4 || fields.containsKey(code) ? code : null;
        }
        return fieldsByName.get(NameKey.of(cell));
    }

    /** The codes of all policy fields. */
    Set<String> fieldCodes() {
        return fields.keySet();
    }

    /** The policy domain in a cell, by its name or id; {@code null} when the data has none of that name. */
    @Nullable
    String domain(String cell) {
        return domainsByName.get(NameKey.of(domainName(cell)));
    }

    /** The name of a policy domain without the number before it. */
    static String domainName(String cell) {
        Matcher coded = CODE_FIRST.matcher(cell.strip());
        return coded.matches() && !coded.group(2).isBlank() ? coded.group(2).strip() : cell.strip();
    }

    /** The policy domain under which the data puts a policy field on a day; {@code null} when it has no such field. */
    @Nullable
    String domainOf(String field, LocalDate day) {
        List<PolicyField> known = fields.getOrDefault(field, List.of());
        return known.stream()
                .filter(each -> each.period().contains(day))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(each -> each.domain().value())
                .orElse(null);
    }
}
