package be.kapstok.report;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Message;
import be.kapstok.reason.NotApplied;
import be.kapstok.reason.RuleId;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.NotAppliedCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the reports of answers about policy are written from: the answers, file by file, and all findings in one list. */
final class Review {
    /**
     * The answers about one file.
     *
     * @param file its name, or {@code null} for an answer that is about no file
     * @param measures the measures
     * @param plans the plans
     * @param others findings that are about neither
     */
    record Part(@Nullable String file, List<MeasureAnswer> measures, List<PlanReview> plans, List<Finding> others) {
        boolean isEmpty() {
            return measures.isEmpty() && plans.isEmpty();
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> files = new LinkedHashSet<>();
    private final IdentityHashMap<Finding, Integer> numbers = new IdentityHashMap<>();
    private final boolean measuresOnly;

    private Review(boolean measuresOnly) {
        this.measuresOnly = measuresOnly;
    }

    static Review of(MeasureAnswer answer) {
        Review review = new Review(true);
        answer.findings().forEach(review::add);
        review.parts.add(new Part(null, List.of(answer), List.of(), List.of()));
        return review;
    }

    static Review of(PlanReview plan) {
        Review review = new Review(false);
        plan.findings().forEach(review::add);
        plan.measures().forEach(each -> each.findings().forEach(review::add));
        review.parts.add(new Part(null, plan.measures(), List.of(plan), List.of()));
        return review;
    }

    static Review of(List<DatasetReview> reviews) {
        Review review = new Review(false);
        reviews.forEach(review::add);
        return review;
    }

    /** Only what is about the measures. */
    static Review ofMeasures(List<DatasetReview> reviews) {
        Review review = new Review(true);
        measuresOf(reviews).forEach(review::add);
        return review;
    }

    /** The reviews without plans, and without findings about anything but measures. */
    static List<DatasetReview> measuresOf(List<DatasetReview> reviews) {
        return reviews.stream().map(Review::measuresOf).toList();
    }

    private static DatasetReview measuresOf(DatasetReview review) {
        List<Finding> findings = review.findings().stream()
                .filter(each -> each.location().pointer().startsWith("/measures/"))
                .toList();
        Map<String, NotAppliedCount> counts = new TreeMap<>();
        for (MeasureAnswer measure : review.measures()) {
            for (NotApplied each : measure.notApplied()) {
                counts.merge(
                        each.rule() + " " + each.why().code().code(),
                        new NotAppliedCount(each.rule(), each.why(), 1),
                        (first, next) -> new NotAppliedCount(first.rule(), first.why(), first.times() + 1));
            }
        }
        return new DatasetReview(review.file(), review.measures(), List.of(), findings, List.copyOf(counts.values()));
    }

    private void add(Finding finding) {
        findings.add(finding);
        numbers.putIfAbsent(finding, findings.size());
        files.add(finding.location().file());
    }

    private void add(DatasetReview one) {
        Map<Key, List<Integer>> open = new HashMap<>();
        int first = findings.size();
        files.add(one.file());
        for (Finding each : one.findings()) {
            add(each);
            open.computeIfAbsent(Key.of(each), none -> new ArrayList<>()).add(findings.size());
        }
        Set<Integer> taken = new LinkedHashSet<>();
        one.plans().forEach(plan -> plan.findings().forEach(each -> match(each, open, taken)));
        one.measures().forEach(measure -> measure.findings().forEach(each -> match(each, open, taken)));
        List<Finding> others = new ArrayList<>();
        for (int number = first + 1; number <= findings.size(); number++) {
            if (!taken.contains(number)) {
                others.add(findings.get(number - 1));
            }
        }
        parts.add(new Part(one.file(), one.measures(), one.plans(), others));
    }

    /** A finding of an answer is the one in the list that says the same at the same place, or at the end of whose place it stands. */
    private void match(Finding finding, Map<Key, List<Integer>> open, Set<Integer> taken) {
        List<Integer> candidates = open.getOrDefault(Key.of(finding), List.of());
        String pointer = finding.location().pointer();
        for (Integer number : candidates) {
            if (!taken.contains(number)
                    && findings.get(number - 1).location().pointer().equals(pointer)) {
                numbers.put(finding, number);
                taken.add(number);
                return;
            }
        }
        for (Integer number : candidates) {
            if (!taken.contains(number)
                    && findings.get(number - 1).location().pointer().endsWith(pointer)) {
                numbers.put(finding, number);
                taken.add(number);
                return;
            }
        }
    }

    /** What makes two findings the same but for their place. */
    private record Key(RuleId rule, Message wording) {
        static Key of(Finding finding) {
            return new Key(finding.rule(), finding.wording());
        }
    }

    List<Part> parts() {
        return parts;
    }

    /** Whether only measures were asked about. */
    boolean measuresOnly() {
        return measuresOnly;
    }

    /** How many measures were judged. */
    int measures() {
        return parts.stream().mapToInt(each -> each.measures().size()).sum();
    }

    /** How many plans were judged. */
    int plans() {
        return parts.stream().mapToInt(each -> each.plans().size()).sum();
    }

    /** Whether the answers are about files. */
    boolean ofFiles() {
        return parts.stream().anyMatch(each -> each.file() != null);
    }

    Found found() {
        return Found.of(List.copyOf(files), findings);
    }

    /** The number of a finding of an answer in the list of all, from 1; 0 when it is not in it. */
    int number(Finding finding) {
        return numbers.getOrDefault(finding, 0);
    }

    /** A finding of an answer with its place in the file. */
    Finding placed(Finding finding) {
        int number = number(finding);
        return number == 0 ? finding : findings.get(number - 1);
    }

    /** Whether there is one measure or plan only, so that there is room for details. */
    boolean isOfOne() {
        return measures() + plans() == 1;
    }

    /** Lines for findings about a value; where a whole record starts, or lacks something, its first line says nothing. */
    static FaultyLines ofValues(FaultyLines lines) {
        return place -> {
            String line = lines.of(place);
            int before = Math.max(0, place.column() - 1);
            boolean whole = line == null
                    || line.codePointCount(0, line.length()) <= before
                    || line.codePointAt(line.offsetByCodePoints(0, before)) == '{';
            return whole ? null : line;
        };
    }
}
