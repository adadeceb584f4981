package be.kapstok.bbc;

import be.kapstok.bbc.Level.BookedOn;
import be.kapstok.bbc.Level.Booking;
import be.kapstok.bbc.TableColumns.AmountColumn;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table with a row for each amount: the export of the analysis tool, or a spreadsheet of the same shape.
 *
 * <p>The rows of a body may stand anywhere. A first pass notes which bodies and reports there are; each further pass takes as
 * many plans as may be held at a time, and gives each away at its last row. A sorted table of any length so takes two
 * passes.
 */
final class AmountTable {
    private static final int LOOK = 30;
    private static final Pattern TOTAL = Pattern.compile(
            "(?iU)\\s*((algemeen|eind|sub|general|grand|sous)[\\s-]*)?(totaal|totalen|total|totaux)\\b.*");

    private final ExportReading reading;
    private final ExportSource source;
    private final FindingLog log;
    private final BodyPlans bodies;
    private final Map<String, Slot> slots = new HashMap<>();
    private final List<AmountStyle> styles = new ArrayList<>();
    private final TableColumns columns;
    private final List<String> header;
    private String lastYear = "";
    private List<String> untold = PlacedPlan.UNTOLD_WITH_DESCRIPTIONS;

    private AmountTable(ExportReading reading, ExportSource source, TableColumns columns, List<String> header) {
        this.reading = reading;
        this.source = source;
        this.log = reading.log();
        this.bodies = new BodyPlans(reading.world(), reading.options(), log);
        this.columns = columns;
        this.header = header;
        columns.amounts()
                .forEach(each -> styles.add(new AmountStyle(reading.options().decimal())));
    }

    /** The columns of a table of amounts under one of its first rows; {@code null} when it is none. */
    static @Nullable TableColumns columns(ExportRows rows, ReadOptions options) throws IOException {
        RecognisedFile given = options.recognition();
        for (int i = 0; i < LOOK && rows.next(); i++) {
            TableColumns columns = TableColumns.of(rows.cells(), options);
            boolean isGiven = given == null || rows.line() >= given.headerLine();
            if (isGiven && columns.isPlan()) {
                return columns;
            }
        }
        return null;
    }

    /** Reads a table of which one of the first rows is the header of a plan. */
    static void read(ExportReading reading, ExportSource source) throws IOException {
        try (ExportRows rows = source.open()) {
            TableColumns columns = Objects.requireNonNull(columns(rows, reading.options()));
            RecognisedFile given = reading.options().recognition();
            if (given != null) {
                given.mustFit(rows.cells());
            }
            List<String> lacking = columns.lacking();
            if (!lacking.isEmpty()) {
                reading.refuse("columns", lacking, ExportRule.shown(String.join("; ", rows.cells())));
                return;
            }
            int headerLine = rows.line();
            AmountTable table = new AmountTable(reading, source, columns, rows.cells());
            columns.unread()
                    .forEach((column, heading) -> reading.log()
                            .add(ExportRule.READING.at(rows.place(column), "column", ExportRule.shown(heading))));
            table.survey(rows);
            reading.tellCharacterSet(reading.file(), rows);
            reading.recognised(
                    PlanExport.TABLE,
                    rows,
                    headerLine,
                    columns.recognised(table.header, reading.options(), table.styles));
            table.readPlans(table.bodies.choose());
        }
    }

    /** Notes bodies, reports, and how amounts are written. */
    private void survey(ExportRows rows) throws IOException {
        long all = 0;
        while (rows.next()) {
            all++;
            if (reading.isBroken(rows)) {
                reading.rows().name(1);
            } else if (isAside(rows)) {
                log.add(ExportRule.LEFT_OUT.at(
                        rows.place(0), "aside", ExportRule.shown(String.join(" ", rows.cells()))));
                reading.rows().name(1);
            } else {
                if (LevelText.isLong(rows.cell(columns.of(PlanField.OBJECTIVE)))) {
                    untold = PlacedPlan.UNTOLD;
                }
                slot(rows)
                        .count(
                                texts(rows),
                                rows.cells().stream().mapToInt(String::length).sum());
                for (int i = 0; i < styles.size(); i++) {
                    styles.get(i).see(rows.cell(columns.amounts().get(i).column()));
                }
            }
        }
        if (all == 0) {
            log.add(ExportRule.NO_ROWS.at(new Location(reading.file(), "", 1, 1), "export"));
        }
        styles.forEach(each -> each.tell(reading));
        for (Slot each : new LinkedHashSet<>(slots.values())) {
            reading.rows().name(each.problem() == null ? 0 : each.rows());
        }
    }

    private int texts(ExportRows rows) {
        return Objects.hash(
                rows.cell(columns.of(PlanField.OBJECTIVE)),
                rows.cell(columns.of(PlanField.ACTION_PLAN)),
                rows.cell(columns.of(PlanField.ACTION)));
    }

    /** Whether a row is no amount of an action: totals, a note, the header once more. */
    private boolean isAside(ExportRows rows) {
        List<String> filled =
                rows.cells().stream().filter(each -> !each.isBlank()).toList();
        String action = rows.cell(columns.of(PlanField.ACTION));
        boolean total = isTotal(filled.get(0)) && (action.isEmpty() || isTotal(action));
        return total
                || (filled.size() == 1 && columns.fields().size() > 2)
                || rows.cells().equals(header);
    }

    private static boolean isTotal(String cell) {
        return TOTAL.matcher(cell).matches();
    }

    /** The body and report of a row. */
    private Slot slot(ExportRows rows) {
        int reportYear = columns.reports().getOrDefault(Report.YEAR, -1);
        String year = rows.cell(reportYear);
        int yearColumn = reportYear;
        if (year.isEmpty()) {
            yearColumn = columns.of(PlanField.YEAR);
            year = yearColumn >= 0 ? rows.cell(yearColumn) : yearInHeader();
            year = year.isEmpty() ? lastYear : year;
            lastYear = year;
        }
        StringBuilder key = new StringBuilder(year);
        for (PlanField each : List.of(PlanField.MUNICIPALITY, PlanField.BODY, PlanField.BODY_TYPE)) {
            key.append('\n').append(rows.cell(columns.of(each)));
        }
        columns.reports().values().forEach(each -> key.append('\n').append(rows.cell(each)));
        Slot known = slots.get(key.toString());
        if (known == null) {
            int bodyColumn = columns.of(
                    rows.cell(columns.of(PlanField.MUNICIPALITY)).isEmpty() ? PlanField.BODY : PlanField.MUNICIPALITY);
            known = bodies.slot(
                    columns.body(rows),
                    columns.report(rows),
                    year,
                    rows.place(0),
                    rows.place(bodyColumn),
                    rows.place(yearColumn));
            slots.put(key.toString(), known);
        }
        return known;
    }

    private String yearInHeader() {
        return columns.amounts().stream()
                .map(AmountColumn::year)
                .filter(Objects::nonNull)
                .findFirst()
                .map(String::valueOf)
                .orElse("");
    }

    /** A plan that is being read: its draft, and how many of its rows are still to come. */
    private static final class Open {
        private final PlanDraft draft;
        private final Map<String, LevelText> texts = new HashMap<>();
        private long toCome;

        Open(PlanDraft draft, long toCome) {
            this.draft = draft;
            this.toCome = toCome;
        }
    }

    private void readPlans(List<BodyPlan> plans) throws IOException {
        for (Slot each : new LinkedHashSet<>(slots.values())) {
            if (each.problem() == null && !each.isRead()) {
                reading.rows().name(each.rows());
            }
        }
        Map<BodyPlan, Long> waiting = new LinkedHashMap<>();
        plans.forEach(
                each -> waiting.put(each, Objects.requireNonNull(each.chosen()).size()));
        while (!waiting.isEmpty()) {
            pass(waiting);
        }
    }

    /** Reads as many of the waiting plans as may be held; those that have to wait still are left in. */
    private void pass(Map<BodyPlan, Long> waiting) throws IOException {
        Map<BodyPlan, Open> open = new HashMap<>();
        Map<BodyPlan, Long> later = new LinkedHashMap<>();
        long held = 0;
        lastYear = "";
        try (ExportRows rows = source.open()) {
            columns(rows, reading.options());
            while (rows.next()) {
                if (rows.unclosed() >= 0 || isAside(rows)) {
                    continue;
                }
                Slot slot = slot(rows);
                BodyPlan plan = slot.plan();
                if (plan == null || !slot.isRead() || !(open.containsKey(plan) || waiting.containsKey(plan))) {
                    continue;
                }
                Open one = open.get(plan);
                if (one == null) {
                    long size = Objects.requireNonNull(waiting.remove(plan));
                    if (held > 0 && held + size > reading.budget()) {
                        later.put(plan, size);
                        continue;
                    }
                    held += size;
                    one = new Open(new PlanDraft(plan, untold, reading.world(), log), slot.rows());
                    open.put(plan, one);
                }
                take(rows, one);
                if (--one.toCome == 0) {
                    held -= slot.size();
                    open.remove(plan);
                    reading.emit(one.draft);
                }
            }
        }
        open.values().forEach(each -> reading.emit(each.draft));
        waiting.clear();
        waiting.putAll(later);
    }

    /** Takes a row into its plan, or names it. */
    private void take(ExportRows rows, Open one) {
        Map<Integer, Amount> amounts = new LinkedHashMap<>();
        if (!readAmounts(rows, amounts)) {
            reading.rows().name(1);
            return;
        }
        PlanDraft draft = one.draft;
        LevelText objectiveText = text(rows, one, PlanField.OBJECTIVE, PlanField.OBJECTIVE_CODE, null);
        Level objective = objectiveText.isEmpty()
                ? null
                : draft.objective(objectiveText.key(), objectiveText, rows.place(columns.of(PlanField.OBJECTIVE)));
        LevelText planText = text(rows, one, PlanField.ACTION_PLAN, PlanField.ACTION_PLAN_CODE, null);
        String planKey = objectiveText.key() + "\n" + planText.key();
        Level actionPlan = planText.isEmpty()
                ? null
                : draft.actionPlan(objective, planKey, planText, rows.place(columns.of(PlanField.ACTION_PLAN)));
        LevelText actionText = text(rows, one, PlanField.ACTION, PlanField.ACTION_CODE, PlanField.DESCRIPTION);
        if (actionText.isEmpty()) {
            amounts.forEach(
                    (column, each) -> draft.unplanned().add(each.receipts(), each.expenses(), rows.place(column)));
            if (amounts.isEmpty()) {
                draft.unplanned().add(null, null, rows.place(0));
            }
            reading.rows().name(1);
            return;
        }
        Level action = draft.action(
                actionPlan, planKey + "\n" + actionText.key(), actionText, rows.place(columns.of(PlanField.ACTION)));
        book(rows, draft, action, amounts);
        reading.rows().carry();
    }

    private void book(ExportRows rows, PlanDraft draft, Level action, Map<Integer, Amount> amounts) {
        BookedOn on = new BookedOn(
                rows.cell(columns.of(PlanField.DOMAIN)),
                rows.cell(columns.of(PlanField.ITEM)),
                rows.place(columns.of(PlanField.FIELD)),
                rows.place(columns.of(PlanField.DOMAIN)));
        Booking booking = draft.booking(action, rows.cell(columns.of(PlanField.FIELD)), on);
        amounts.forEach(
                (column, each) -> booking.add(each.year(), each.receipts(), each.expenses(), rows.place(column)));
    }

    /** Reads the amounts of a row; returns whether all could be read. */
    private boolean readAmounts(ExportRows rows, Map<Integer, Amount> amounts) {
        for (int i = 0; i < styles.size(); i++) {
            AmountColumn column = columns.amounts().get(i);
            Amount.Cell cell = cell(rows, column.column());
            if (cell.text().isEmpty()) {
                continue;
            }
            Integer ofColumn = column.year();
            Amount.Cell year = ofColumn == null
                    ? cell(rows, columns.of(PlanField.YEAR))
                    : new Amount.Cell(ofColumn.toString(), cell.place());
            Amount.Cell direction = cell(rows, columns.of(PlanField.DIRECTION));
            Boolean ofCell = direction.text().isEmpty() ? Boolean.FALSE : Amount.isReceived(direction.text());
            Boolean received = column.received() == null ? ofCell : column.received();
            Amount amount = Amount.of(cell, styles.get(i), year, direction, received, log);
            if (amount == null) {
                return false;
            }
            amounts.put(column.column(), amount);
        }
        return true;
    }

    private static Amount.Cell cell(ExportRows rows, int column) {
        return new Amount.Cell(rows.cell(column), () -> rows.place(column));
    }

    /** The text of a level in a row; the same cells are read only once for a plan. */
    private LevelText text(ExportRows rows, Open one, PlanField cell, PlanField code, @Nullable PlanField description) {
        String text = rows.cell(columns.of(cell));
        String own = rows.cell(columns.of(code));
        String more = description == null ? "" : rows.cell(columns.of(description));
        return one.texts.computeIfAbsent(
                cell + "\n" + own + "\n" + more + "\n" + text,
                none -> LevelText.of(text).with(own, more));
    }
}
