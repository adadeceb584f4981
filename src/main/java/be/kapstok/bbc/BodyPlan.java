package be.kapstok.bbc;

import be.kapstok.reason.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan of a body as an export has it: in one report or in several, of which one is read. */
final class BodyPlan {
    private final Body body;
    private final String name;
    private final int startYear;
    private final int endYear;
    private final Location at;
    private final Location municipalityAt;
    private final Location yearAt;
    private final Map<Report, Slot> reports = new LinkedHashMap<>();
    private @Nullable Slot chosen;
    private int index = -1;

    BodyPlan(Body body, int startYear, int endYear, Slot first) {
        this.body = body;
        String code = body.municipality().value();
        this.name = first.name().contains(code) ? first.name() : first.name() + " (" + code + ")";
        this.startYear = startYear;
        this.endYear = endYear;
        this.at = first.at();
        this.municipalityAt = first.bodyAt();
        this.yearAt = first.yearAt();
    }

    Body body() {
        return body;
    }

    /** Its body as the export names it. */
    String name() {
        return name;
    }

    int startYear() {
        return startYear;
    }

    int endYear() {
        return endYear;
    }

    String years() {
        return startYear + "-" + endYear;
    }

    String id() {
        return body.id() + "-" + years();
    }

    Location at() {
        return at;
    }

    Location municipalityAt() {
        return municipalityAt;
    }

    Location yearAt() {
        return yearAt;
    }

    Map<Report, Slot> reports() {
        return reports;
    }

    /** The report that is read; {@code null} when none is. */
    @Nullable
    Slot chosen() {
        return chosen;
    }

    void choose(@Nullable Slot report) {
        chosen = report;
    }

    /** Its place among the plans that are read, from 0. */
    int index() {
        return index;
    }

    void index(int value) {
        index = value;
    }
}
