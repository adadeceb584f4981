package be.kapstok.report;

import be.kapstok.dataset.Kind;
import be.kapstok.dataset.RecordWriter;
import be.kapstok.measure.FieldChange;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.WouldChange;
import be.kapstok.model.Money;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.TargetGroup;
import be.kapstok.model.Text;
import be.kapstok.plan.ActionKind;
import be.kapstok.plan.DomainRow;
import be.kapstok.plan.KindShare;
import be.kapstok.plan.PlanReview;
import be.kapstok.plan.SeparatePlanStanding;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import be.kapstok.reason.NotApplied;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import be.kapstok.validation.ShippedData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of reviews in one language. What comes of users is on one line, and not yet escaped for a format. */
final class ReviewWords {
    private static final String ANY_TEXT = "...";
    private static final int LONGEST_VALUE = 160;
    private static final char NO_BREAK = '\u00A0';

    private final Words words;
    private final ReportWords report;

    ReviewWords(Locale language) {
        this.words = new Words(language);
        this.report = new ReportWords(language);
    }

    /** The words that all reports share. */
    ReportWords report() {
        return report;
    }

    Words words() {
        return words;
    }

    Locale language() {
        return words.language();
    }

    String of(String key, Object... arguments) {
        return words.of("review." + key, arguments);
    }

    String of(Enum<?> word) {
        return words.of(word);
    }

    String of(Text text) {
        return Escapes.line(words.of(text));
    }

    String pair(String label, Object value) {
        return report.pair(label, value);
    }

    /** A title and the id in parentheses, or the id alone. */
    String named(String title, String id) {
        String shown = Escapes.line(id);
        return title.equals(id) ? shown : Escapes.line(title) + " (" + shown + ")";
    }

    String reason(Reason reason) {
        return Reasons.text(reason, words);
    }

    /** The day on which a measure was judged. */
    String day(MeasureAnswer answer) {
        return answer.day() == null ? of("no_day") : answer.day().toString();
    }

    /** That a file holds nothing that was asked about. */
    String nothing(Review review, Review.Part part) {
        return of(review.measuresOnly() ? "no_measures" : "nothing", Escapes.line(Objects.toString(part.file(), "")));
    }

    /** What would change the kind. */
    List<String> changesOfKind(MeasureAnswer answer) {
        return answer.wouldChange().stream()
                .filter(each -> each.rule() == null && each.kind() != null)
                .map(each -> of("would_be", of(Objects.requireNonNull(each.kind())), changes(each)))
                .toList();
    }

    /** What would make a finding of an answer go. */
    List<String> changesOf(Finding finding, MeasureAnswer answer) {
        String pointer = inRecord(finding.location().pointer());
        return answer.wouldChange().stream()
                .filter(each -> finding.rule().equals(each.rule())
                        && each.pointer() != null
                        && inRecord(each.pointer()).equals(pointer))
                .map(each -> of("gone", changes(each)))
                .distinct()
                .toList();
    }

    /** The pointer within a measure: without {@code /measures/3}. */
    private static String inRecord(String pointer) {
        if (!pointer.startsWith("/measures/")) {
            return pointer;
        }
        int end = pointer.indexOf('/', "/measures/".length());
        return end < 0 ? "" : pointer.substring(end);
    }

    private String changes(WouldChange change) {
        return change.fields().stream()
                .map(this::change)
                .reduce((before, next) -> of("and", before, next))
                .orElse("");
    }

    private String change(FieldChange change) {
        String field = Escapes.line(change.field());
        if (change.to() == null) {
            return of("left_out", field);
        }
        if (ANY_TEXT.equals(change.to())) {
            return of("filled", field);
        }
        String value = new RecordWriter(language()).write(change.to());
        return of("set", field, Excerpt.of(value, LONGEST_VALUE));
    }

    /** Rules that were not applied: on one line, or in a line for each reason. */
    List<String> notApplied(List<NotApplied> rules, boolean withReasons) {
        if (!withReasons) {
            return rules.isEmpty()
                    ? List.of()
                    : List.of(ranges(rules.stream().map(NotApplied::rule).toList()));
        }
        Map<String, List<RuleId>> byReason = new LinkedHashMap<>();
        for (NotApplied each : rules) {
            byReason.computeIfAbsent(reason(each.why()), none -> new ArrayList<>())
                    .add(each.rule());
        }
        List<String> lines = new ArrayList<>();
        byReason.forEach((reason, ids) -> lines.add(pair(ranges(ids), reason)));
        return lines;
    }

    /** Ids on one line; three or more that follow on each other as the first and the last. */
    static String ranges(List<RuleId> rules) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < rules.size()) {
            int end = i;
            while (end + 1 < rules.size()
                    && number(rules.get(end)) >= 0
                    && number(rules.get(end + 1)) == number(rules.get(end)) + 1) {
                end++;
            }
            if (end - i >= 2) {
                parts.add(rules.get(i) + "–" + rules.get(end));
                i = end + 1;
            } else {
                parts.add(rules.get(i).value());
                i++;
            }
        }
        return String.join(", ", parts);
    }

    private static int number(RuleId rule) {
        String digits = rule.value().substring("RB-".length());
        boolean numbered = rule.value().startsWith("RB-")
                && digits.length() <= 6
                && !digits.isEmpty()
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return numbered ? Integer.parseInt(digits) : -1;
    }

    /** Whether an amount of a plan has cents: then all are shown with them. */
    static boolean hasCents(PlanReview plan) {
        return Stream.of(
                        plan.actions().stream().map(ActionKind::expenses),
                        plan.shares().stream().map(KindShare::expenses),
                        plan.matrix().stream()
                                .flatMap(each -> each.cells().stream())
                                .map(KindShare::expenses))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .anyMatch(each -> each.amount().stripTrailingZeros().scale() > 0);
    }

    /** An amount, with the thousands as the language writes them; nothing when there is none. */
    String money(@Nullable Money money, boolean withCents) {
        if (money == null) {
            return "";
        }
        BigDecimal amount = money.amount().setScale(2, RoundingMode.HALF_UP);
        String digits = amount.abs().toPlainString();
        String whole = digits.substring(0, digits.length() - 3);
        String cents = digits.substring(digits.length() - 2);
        String shown = (amount.signum() < 0 ? "-" : "") + grouped(whole) + (withCents ? decimalMark() + cents : "");
        String currency = money.currency().equals("EUR") ? "€" : Escapes.line(money.currency());
        return switch (language().getLanguage()) {
            case "fr" -> shown + NO_BREAK + currency;
            case "nl" -> currency + NO_BREAK + shown;
            default -> currency + (currency.equals("€") ? "" : NO_BREAK) + shown;
        };
    }

    private String grouped(String whole) {
        String mark = switch (language().getLanguage()) {
            case "fr" -> "\u202F";
            case "nl" -> ".";
            default -> ",";
        };
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, mark);
        }
        return grouped.toString();
    }

    /** A fraction in percent, with one decimal. */
    String percent(@Nullable BigDecimal fraction) {
        if (fraction == null) {
            return "";
        }
        String percent = fraction.movePointRight(2)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace(".", decimalMark());
        return language().getLanguage().equals("en") ? percent + "%" : percent + NO_BREAK + "%";
    }

    private String decimalMark() {
        return language().getLanguage().equals("en") ? "." : ",";
    }

    String domain(DomainRow row) {
        if (row.domain() == null) {
            return of("no_domain");
        }
        return row.name() == null ? Escapes.line(row.domain().value()) : of(row.name());
    }

    /** A policy domain by the name that the matrix has for it. */
    String domain(@Nullable PolicyDomainId domain, PlanReview plan) {
        if (domain == null) {
            return of("no_domain");
        }
        return plan.matrix().stream()
                .filter(row -> domain.equals(row.domain()))
                .findFirst()
                .map(this::domain)
                .orElseGet(() -> Escapes.line(domain.value()));
    }

    /** A target group by its shipped name; another as its id or its own words. */
    String group(String group) {
        if (group.startsWith("other:")) {
            return Escapes.line(group.substring("other:".length()).strip());
        }
        return ShippedData.load().dataset().list(Kind.TARGET_GROUPS).stream()
                .filter(each -> each.id().value().equals(group))
                .findFirst()
                .map(TargetGroup::name)
                .map(this::of)
                .orElseGet(() -> Escapes.line(group));
    }

    String municipality(Municipality one) {
        return of(one.name()) + " (" + one.nis() + ")";
    }

    /** A separate plan, what the rules make of it, and the actions that the plan lacks. */
    String separate(SeparatePlanStanding separate) {
        String standing = pair(Escapes.line(separate.title()), of(separate.standing()));
        return separate.actionsNotInPlan().isEmpty()
                ? standing
                : standing + "; " + of("not_in_plan", Escapes.line(String.join(", ", separate.actionsNotInPlan())));
    }

    /** A change of municipalities: what stops, an arrow, what comes. */
    String change(MunicipalityChange change, PlanReview plan) {
        String from = String.join(
                " + ",
                change.from().stream()
                        .map(each -> municipality(each, change.date().minusDays(1), plan))
                        .toList());
        return pair(change.date().toString(), from + " → " + municipality(change.to(), change.date(), plan));
    }

    /** A code with the name it has on a day, as far as the review or the shipped data knows it. */
    private String municipality(NisCode code, LocalDate day, PlanReview plan) {
        return Stream.concat(
                        plan.municipalities().stream(),
                        Stream.of(Kind.MUNICIPALITIES)
                                .flatMap(kind -> ShippedData.load().dataset().list(kind).stream()))
                .filter(each -> each.nis().equals(code) && each.period().contains(day))
                .findFirst()
                .map(this::municipality)
                .orElseGet(code::value);
    }
}
