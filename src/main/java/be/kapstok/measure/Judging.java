package be.kapstok.measure;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.index.Timeline;
import be.kapstok.measure.Programme.Run;
import be.kapstok.model.Measure;
import be.kapstok.model.Period;
import be.kapstok.reason.Location;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges measures by the rules, which are read when this is made. */
final class Judging {
    private final Set<String> oneGroupFields;
    private final KindReasons reasons;
    private final KindChanges kindChanges = new KindChanges();
    private final Stretch withoutDay;
    private final Timeline<Stretch> days;

    Judging(CheckedDataset data, MeasureSettings settings) {
        this.oneGroupFields = settings.oneGroupFields();
        Catalogue book = Catalogue.of(Measures.class);
        Vocabulary vocabulary = new Vocabulary(data, settings);
        this.reasons = new KindReasons(book, vocabulary);
        List<Run> rules = new ArrayList<>();
        Set<LocalDate> changes = new TreeSet<>();
        for (MeasureRule rule : MeasureRules.all(book, vocabulary, settings)) {
            Run run = new Run(rule, book.rule(rule.id()));
            rules.add(run);
            Period inForce = run.ruling().inForce();
            if (inForce != null) {
                add(changes, inForce.from());
                add(changes, inForce.until());
            }
        }
        this.withoutDay = new Stretch(rules, null);
        this.days = Timeline.of(LocalDate.MIN, changes, day -> new Stretch(rules, day));
    }

    private static void add(Set<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    MeasureAnswer check(Measure measure, @Nullable LocalDate day, Function<? super String, Location> places) {
        String field = measure.policyField();
        ForWhom whom = ForWhom.of(measure, field != null && oneGroupFields.contains(field));
        Decision decision = whom.decision();
        Stretch stretch = day == null ? withoutDay : days.at(day);
        Programme programme = stretch.of(Traits.of(measure, decision));
        Gathered gathered = new Gathered(new Judged(measure, day, decision), places);
        gathered.run(programme.runs());
        return new MeasureAnswer(
                measure.id(),
                measure.title(),
                day,
                decision.kind(),
                gathered.findings(),
                programme.notApplied(),
                reasons.of(decision, measure),
                gathered.after(kindChanges.of(whom, measure)));
    }
}
