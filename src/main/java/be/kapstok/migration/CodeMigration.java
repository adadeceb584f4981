package be.kapstok.migration;

import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.place.Municipalities;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.PlaceReason;
import be.kapstok.place.Suggestion;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What becomes of one code between two days, with reasons; each looked up once. */
final class CodeMigration {
    /** For how many words that are no municipality it is told what was perhaps meant; a list of more is no list of municipalities. */
    static final int LOOKED_UP = 1000;

    /** Why a text that is written as a name does not decide. */
    private static final Set<ReasonCode> UNDECIDED =
            Set.of(PlaceReason.CONTRADICTION, PlaceReason.BESIDE_NOT_KNOWN, PlaceReason.ALSO_A_PROVINCE);

    private final Municipalities municipalities;
    private final MigrationReasons why;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<NisCode, Step> steps = new HashMap<>();
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<List<String>, Cell> besides = new HashMap<>();
    private final Map<String, Step> words = new HashMap<>();
    private final Map<NisCode, NavigableMap<Integer, BigDecimal>> people = new HashMap<>();

    CodeMigration(Municipalities municipalities, MigrationReasons why, LocalDate from, LocalDate to) {
        this.municipalities = municipalities;
        this.why = why;
        this.from = from;
        this.to = to;
    }

    /**
     * What becomes of a code.
     *
     * @param outcome of the code alone: what other rows there are may change it
     * @param code the code, or {@code null} when there is none to read
     * @param now the municipalities that hold its territory on the other day; empty when the code stays as it is
     * @param whole all whose territory is that of {@code now}, on the first day
     * @param reasons why
     */
    record Step(
            Outcome outcome,
            @Nullable NisCode code,
            List<Municipality> now,
            List<Municipality> whole,
            List<Reason> reasons) {
        /** Copies the reasons, which the rows of one municipality share. */
        Step {
            reasons = List.copyOf(reasons);
        }

        /** A code or word that stays as it is, and why. */
        static Step staying(Outcome outcome, @Nullable NisCode code, List<Reason> reasons) {
            return new Step(outcome, code, List.of(), List.of(), reasons);
        }

        /** The codes that hold its territory on the other day; its own when it is of that day already. */
        List<NisCode> codes() {
            return already() && code != null
                    ? List.of(code)
                    : now.stream().map(Municipality::nis).toList();
        }

        /** Whether the code is of the first day and its territory goes to one municipality. */
        boolean goesToOne() {
            return now.size() == 1;
        }

        /** Whether the code means the same territory on both days. */
        boolean same() {
            return outcome == Outcome.UNCHANGED && whole.size() == 1;
        }

        /** Whether the code is one of the other day only. */
        boolean already() {
            return outcome == Outcome.UNCHANGED && now.isEmpty();
        }
    }

    /**
     * What is the same for all rows with one cell.
     *
     * @param written the cell, and the code that it is read as
     * @param step what becomes of it
     * @param of the code when the row can be carried by it, else {@code null}
     * @param now the codes that hold its territory on the other day, or its own when it is of that day already
     * @param codes what becomes of the codes of its day
     */
    record Cell(WrittenCode written, Step step, @Nullable NisCode of, List<NisCode> now, CodeMigration codes) {}

    /** Whether some municipality ever had a code. */
    boolean known(NisCode code) {
        return !municipalities.records(code).isEmpty();
    }

    /** The municipality that had a code on the first day, or {@code null}. */
    @Nullable
    Municipality was(NisCode code) {
        return municipalities.on(code, from);
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    /** How many lived in a municipality, by year. */
    NavigableMap<Integer, BigDecimal> people(NisCode of) {
        return people.computeIfAbsent(of, code -> {
            NavigableMap<Integer, BigDecimal> known = new TreeMap<>();
            for (Population each : municipalities.histories().populations(code)) {
                if (each.year() >= municipalities.coveredFrom().getYear()) {
                    known.put(each.year(), BigDecimal.valueOf(each.population()));
                }
            }
            return known;
        });
    }

    /** A cell as a code or a name, and what becomes of it. */
    Cell cell(String text) {
        return cells.computeIfAbsent(text, each -> cell(read(each)));
    }

    private Cell cell(WrittenCode written) {
        NisCode code = written.code();
        Step step = code == null ? word(written.text()) : of(code);
        return new Cell(written, step, step.now().isEmpty() ? null : code, step.codes(), this);
    }

    /** A postcode, or a name with what stands beside it, and what becomes of it. */
    Cell cell(String text, String beside) {
        return WrittenCode.of(text).code() != null
                ? cell(text)
                : besides.computeIfAbsent(List.of(text, beside), both -> read(text, beside));
    }

    private Cell read(String text, String beside) {
        MunicipalityAnswer answer = municipalities.find(text, beside, from);
        if (answer instanceof MunicipalityAnswer.Ambiguous) {
            return unread(text, Step.staying(Outcome.AMBIGUOUS, null, answer.reasons()));
        }
        Municipality meant = answer.meant().orElse(null);
        boolean sector = answer.reasons().stream().anyMatch(each -> each.code() == PlaceReason.SECTOR_OF);
        return meant == null || sector
                ? cell(text)
                : cell(new WrittenCode(
                        text, meant.nis(), List.of(answer.reasons().get(0))));
    }

    private Cell unread(String text, Step step) {
        return new Cell(new WrittenCode(text, null, List.of()), step, null, List.of(), this);
    }

    /** A cell of a row that stays as it is, whatever it holds. */
    Cell staying(String text, Reason why) {
        return unread(text, Step.staying(Outcome.REFUSED, null, List.of(why)));
    }

    /** A name is that of the municipality of the first day, if one bears it then. */
    private WrittenCode read(String cell) {
        WrittenCode written = WrittenCode.of(cell);
        List<NisCode> named = written.code() == null ? named(cell) : List.of();
        if (named.size() != 1) {
            return written;
        }
        Reason read = Reason.of(
                MigrationReason.READ_AS_NAME,
                MigrationReasons.shown(cell.strip()),
                records(named.get(0)).label(),
                from);
        return new WrittenCode(cell, named.get(0), List.of(read));
    }

    /** The codes of the first day that a name may mean; when none bears it then, those of all times. */
    private List<NisCode> named(String cell) {
        if (!holdsALetter(cell)) {
            return List.of();
        }
        List<Municipality> ever = municipalities.named(cell);
        MunicipalityAnswer answer = ever.isEmpty() ? null : municipalities.find(cell, from);
        if (answer instanceof MunicipalityAnswer.Current current) {
            return current.sectorCode() == null ? List.of(current.municipality().nis()) : List.of();
        }
        if (answer != null && UNDECIDED.contains(answer.reasons().get(0).code())) {
            return List.of();
        }
        List<Municipality> then =
                ever.stream().filter(each -> each.period().contains(from)).toList();
        return (then.isEmpty() ? ever : then)
                .stream().map(Municipality::nis).distinct().sorted().toList();
    }

    private static boolean holdsALetter(String cell) {
        return cell.chars().anyMatch(Character::isLetter);
    }

    private static boolean holdsAName(String cell) {
        String text = cell.strip();
        return !text.isEmpty()
                && !Character.isDigit(text.charAt(0))
                && Character.isLetter(text.codePointBefore(text.length()));
    }

    /** What becomes of a code, or of a word that stands where a code should. */
    Step of(String written) {
        return NisCode.matches(written) ? of(NisCode.of(written)) : word(written);
    }

    private Step word(String text) {
        return words.computeIfAbsent(text, this::withoutCode);
    }

    private Step withoutCode(String text) {
        List<NisCode> named = named(text);
        if (!named.isEmpty()) {
            List<Municipality> fitting = named.stream().map(this::records).toList();
            Reason several = why.because(
                    PlaceReason.SEVERAL_FIT,
                    fitting,
                    MigrationReasons.shown(text.strip()),
                    MigrationReasons.labels(fitting));
            return Step.staying(Outcome.AMBIGUOUS, null, List.of(several));
        }
        List<Reason> reasons = new ArrayList<>();
        String shown = MigrationReasons.shown(text);
        if (holdsALetter(text) && words.size() < LOOKED_UP) {
            MunicipalityAnswer written = municipalities.find(text, from);
            if (UNDECIDED.contains(written.reasons().get(0).code())) {
                return Step.staying(Outcome.AMBIGUOUS, null, written.reasons());
            }
            written.reasons().stream()
                    .filter(each -> each.code() == PlaceReason.SECTOR_OF)
                    .forEach(reasons::add);
        }
        if (text.isBlank()) {
            reasons.add(Reason.of(MigrationReason.CARRIED_NO_CODE));
        } else if (holdsAName(text) && words.size() < LOOKED_UP) {
            MunicipalityAnswer answer = municipalities.find(text, from);
            reasons.add(answer.reasons().get(0));
            if (!(answer instanceof MunicipalityAnswer.Unknown unknown)) {
                reasons.add(Reason.of(MigrationReason.CARRIED_PLACE, shown));
            } else if (!unknown.suggestions().isEmpty()) {
                reasons.add(Reason.of(
                        MigrationReason.CARRIED_PERHAPS,
                        unknown.suggestions().stream().map(Suggestion::label).toList()));
            }
        } else {
            reasons.add(Reason.of(MigrationReason.CARRIED_NOT_A_CODE, shown));
            String zero = WrittenCode.withoutZero(text);
            if (zero != null) {
                reasons.add(Reason.of(MigrationReason.CARRIED_LOST_ZERO, shown, zero));
            }
        }
        return Step.staying(Outcome.UNKNOWN, null, reasons);
    }

    private Municipality records(NisCode code) {
        Municipality then = was(code);
        return then == null ? municipalities.records(code).get(0) : then;
    }

    /** What becomes of a code. */
    Step of(NisCode code) {
        return steps.computeIfAbsent(code, this::make);
    }

    private Step make(NisCode code) {
        Municipality was = municipalities.on(code, from);
        if (was == null) {
            return ofAnotherDay(code);
        }
        List<Municipality> now = municipalities.lineage().follow(code, from, to);
        if (now.isEmpty()) {
            Reason lost = Reason.of(PlaceReason.SUCCESSOR_NOT_KNOWN, was.label());
            return new Step(Outcome.AMBIGUOUS, code, now, List.of(was), List.of(lost));
        }
        if (now.size() > 1) {
            Reason divided =
                    because(MigrationReason.CARRIED_DIVIDED, code, now, to, was.label(), MigrationReasons.labels(now));
            return new Step(Outcome.REFUSED, code, now, List.of(was), List.of(divided));
        }
        Municipality one = now.get(0);
        List<Municipality> whole = municipalities.lineage().follow(one.nis(), to, from);
        boolean same = whole.size() <= 1;
        if (same && one.nis().equals(code)) {
            Reason unchanged = Reason.of(MigrationReason.CARRIED_SAME, one.label(), from, to);
            return new Step(Outcome.UNCHANGED, code, now, whole, List.of(unchanged));
        }
        Reason moved = same
                ? because(MigrationReason.CARRIED_MOVED, code, now, to, was.label(), one.label())
                : because(MigrationReason.CARRIED_TOGETHER, code, now, to, MigrationReasons.labels(whole), one.label());
        Outcome outcome = one.nis().equals(code) ? Outcome.UNCHANGED : Outcome.MOVED;
        return new Step(outcome, code, now, whole, List.of(moved));
    }

    private Step ofAnotherDay(NisCode code) {
        List<Municipality> records = municipalities.records(code);
        if (records.isEmpty()) {
            return Step.staying(
                    Outcome.UNKNOWN,
                    code,
                    municipalities.find(code.value(), from).reasons());
        }
        Municipality there = municipalities.on(code, to);
        if (there != null) {
            Reason already = Reason.of(MigrationReason.CARRIED_ALREADY, there.label(), to, from);
            return Step.staying(Outcome.UNCHANGED, code, List.of(already));
        }
        List<Message> periods =
                records.stream().map(each -> Message.of(each.period())).toList();
        Reason other =
                Reason.of(MigrationReason.CARRIED_OTHER_DAY, records.get(0).label(), from, periods);
        return Step.staying(Outcome.AMBIGUOUS, code, List.of(other));
    }

    private Reason because(MigrationReason reason, NisCode code, List<Municipality> now, Object... arguments) {
        Set<NisCode> codes = new HashSet<>(Set.of(code));
        now.forEach(each -> codes.add(each.nis()));
        return why.ofChanges(
                reason, from, to, each -> each.from().contains(code) || codes.contains(each.to()), arguments);
    }
}
