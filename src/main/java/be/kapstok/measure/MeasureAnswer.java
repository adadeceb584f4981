package be.kapstok.measure;

import be.kapstok.catalogue.NotApplied;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a measure is inclusive or categorical, and how sound it is.
 *
 * @param measure the id of the measure
 * @param title its title
 * @param day the day on which it was judged, or {@code null} when no day is known: then only the rules run that hold on
 *     any day
 * @param kind its kind, decided from its target groups and openness, never from the kind that its author declares
 * @param findings the findings, in the order of the rules
 * @param notApplied the rules that were not applied, each with its reason, in the order of the rules
 * @param reasons why the kind is what it is; never empty
 * @param wouldChange the changes that would give another kind or resolve a finding: always smallest changes
 * @param place where the measure stands: the start of its record or row; without a line when it comes from no text
 * @since 0.1.0
 */
public record MeasureAnswer(
        String measure,
        String title,
        @Nullable LocalDate day,
        MeasureKind kind,
        List<Finding> findings,
        List<NotApplied> notApplied,
        List<Reason> reasons,
        List<WouldChange> wouldChange,
        @JsonIgnore Location place)
        implements Answer {
    /** Copies the lists. */
    public MeasureAnswer {
        findings = List.copyOf(findings);
        notApplied = List.copyOf(notApplied);
        reasons = List.copyOf(reasons);
        wouldChange = List.copyOf(wouldChange);
    }

    /** An answer about a measure that comes from no file. */
    public MeasureAnswer(
            String measure,
            String title,
            @Nullable LocalDate day,
            MeasureKind kind,
            List<Finding> findings,
            List<NotApplied> notApplied,
            List<Reason> reasons,
            List<WouldChange> wouldChange) {
        this(measure, title, day, kind, findings, notApplied, reasons, wouldChange, Measures.inTheMeasure(""));
    }
}
