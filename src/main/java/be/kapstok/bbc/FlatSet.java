package be.kapstok.bbc;

import be.kapstok.bbc.BodyPlans.Named;
import be.kapstok.bbc.Level.BookedOn;
import be.kapstok.bbc.Level.Booking;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.index.NameKey;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the flat set of files of plans. One pass notes whose each action is, and how large each plan will be; each further
 * pass reads as many plans as may be held at a time.
 */
final class FlatSet {
    private final ExportReading reading;
    private final FlatFiles files;
    private final FindingLog log;
    private final BodyPlans bodies;
    private final Map<String, Named> bodiesById = new HashMap<>();
    private final Map<String, FieldOf> fields = new HashMap<>();
    private final Map<String, String> strategies = new HashMap<>();
    private final Map<String, Slot> deliveries = new HashMap<>();
    private final Map<String, Slot> slotOfAction = new HashMap<>();
    private final Set<String> objectiveIds = new HashSet<>();
    private final Set<String> actionPlanIds = new HashSet<>();
    private final AmountStyle style;
    private final Map<String, RecognisedFile.Column> columns = new LinkedHashMap<>();

    /** The policy field and domain behind an id. */
    private record FieldOf(String code, String domain) {}

    private FlatSet(ExportReading reading, FlatFiles files) {
        this.reading = reading;
        this.files = files;
        this.log = reading.log();
        this.bodies = new BodyPlans(reading.world(), reading.options(), log);
        this.style = new AmountStyle(reading.options().decimal());
    }

    /** Reads a set of files. */
    static void read(ExportReading reading, FlatFiles files) throws IOException {
        if (!files.missing().isEmpty()) {
            reading.refuse("files", files.missing());
        } else {
            new FlatSet(reading, files).read();
        }
    }

    /** Notes which columns of a file are read. */
    private void noteColumns(FlatFile file, FlatTable table) {
        table.header().forEach(heading -> {
            String key = NameKey.of(heading);
            boolean amount = file == FlatFile.TRANSACTION && key.equals("bedrag");
            String name = file.shown() + ": " + heading;
            RecognisedFile.Column before = columns.get(name);
            boolean isRead = table.isRead(key) || (before != null && before.field() != null);
            columns.put(
                    name,
                    new RecognisedFile.Column(
                            name,
                            isRead ? key : null,
                            isRead ? RecognisedFile.Why.FORM : null,
                            null,
                            amount ? style.decimal() : null,
                            null));
        });
    }

    /** What is done with each row of a file. */
    @FunctionalInterface
    private interface RowSink {
        void take(FlatTable row) throws IOException;
    }

    /** Passes on the rows of all files of a kind; those that are faulty are told once, when {@code checked}. */
    private void each(FlatFile file, boolean checked, RowSink sink) throws IOException {
        for (Map.Entry<String, ExportSource> each : files.of(file).entrySet()) {
            try (FlatTable table = new FlatTable(reading, file, each.getKey(), each.getValue())) {
                if (!table.isKnown()) {
                    if (checked) {
                        log.add(ExportRule.FILE.at(table.place(""), "headings", file.shown()));
                    }
                    continue;
                }
                while (checked ? table.nextChecked() : table.next()) {
                    sink.take(table);
                }
                noteColumns(file, table);
            }
        }
    }

    private void read() throws IOException {
        each(FlatFile.BODY, true, row -> bodiesById.put(row.sharedId("bestuurid"), named(row)));
        each(
                FlatFile.FIELD,
                true,
                row -> fields.put(
                        row.sharedId("beleidsveldid"),
                        new FieldOf(
                                row.cell("beleidsveldcode").isEmpty()
                                        ? row.cell("beleidsveldomschrijving")
                                        : row.cell("beleidsveldcode"),
                                (row.cell("beleidsdomeincode") + " " + row.cell("beleidsdomeinomschrijving"))
                                        .strip())));
        each(FlatFile.STRATEGY, true, row -> strategies.put(row.id(), row.text().title()));
        each(FlatFile.DELIVERY, true, this::delivery);
        each(FlatFile.OBJECTIVE, true, row -> {
            objectiveIds.add(row.id());
            note(row, FlatFile.OBJECTIVE);
        });
        each(FlatFile.ACTION_PLAN, true, row -> {
            actionPlanIds.add(row.id());
            note(row, FlatFile.ACTION_PLAN);
        });
        each(FlatFile.ACTION, true, row -> {
            Slot slot = note(row, FlatFile.ACTION);
            if (slot != null) {
                slotOfAction.put(row.id(), slot);
            }
        });
        each(FlatFile.TRANSACTION, true, this::noteTransaction);
        style.tell(reading);
        RecognisedFile given = reading.options().recognition();
        if (given != null) {
            given.mustFit(List.copyOf(columns.keySet()));
        }
        List<BodyPlan> plans = bodies.choose();
        for (Slot each : new HashSet<>(deliveries.values())) {
            reading.rows().name(each.isRead() ? 0 : each.rows());
        }
        transactionsWithoutAction();
        List<BodyPlan> batch = new ArrayList<>();
        long held = 0;
        for (BodyPlan each : plans) {
            long size = Objects.requireNonNull(each.chosen()).size();
            if (!batch.isEmpty() && held + size > reading.budget()) {
                readPlans(batch);
                batch.clear();
                held = 0;
            }
            batch.add(each);
            held += size;
        }
        readPlans(batch);
        reading.recognised(PlanExport.FILES, null, 0, List.copyOf(columns.values()));
    }

    private static Named named(FlatTable row) {
        String name = row.cell("naam").isEmpty() ? row.cell("bestuur") : row.cell("naam");
        String code = row.cell("niscode").isEmpty() ? row.cell("nis") : row.cell("niscode");
        String type = row.cell("typebestuur").isEmpty() ? row.cell("typebestuurorigineel") : row.cell("typebestuur");
        List<String> words = new ArrayList<>(List.of(code, row.cell("gemeente"), name));
        words.removeIf(String::isEmpty);
        List<String> keys =
                new ArrayList<>(List.of(row.cell("renummer"), row.cell("kbonummer"), row.sharedId("bestuurid")));
        keys.removeIf(String::isEmpty);
        return new Named(words, keys, type.isEmpty() ? name : type);
    }

    private void delivery(FlatTable row) {
        String body = row.sharedId("bestuurid");
        Named named = bodiesById.getOrDefault(body, new Named(List.of(), List.of(body), ""));
        Map<String, String> values = new HashMap<>();
        Report.HEADINGS.forEach(each -> values.put(each, row.cell(each)));
        Slot slot = bodies.slot(
                named,
                new Report(values),
                row.cell("rapportjaar"),
                row.rows().place(0),
                row.place("bestuurid"),
                row.place("rapportjaar"));
        deliveries.put(row.id(), slot);
    }

    /** Counts a row of an objective, action plan or action for its report; reports one whose report is not there. */
    private @Nullable Slot note(FlatTable row, FlatFile file) {
        Slot slot = deliveries.get(row.id("aanleveringid"));
        if (slot == null) {
            reading.rows().name(1);
            log.add(ExportRule.ROW.at(
                    row.place("aanleveringid"),
                    "nowhere",
                    "Aanlevering ID",
                    ExportRule.shown(row.cell("aanleveringid"))));
            return null;
        }
        slot.count(
                (file + row.id()).hashCode(),
                row.rows().cells().stream().mapToInt(String::length).sum());
        return slot;
    }

    private void noteTransaction(FlatTable row) {
        style.see(row.cell("bedrag"));
        String action = row.id("actieid");
        Slot slot = slotOfAction.get(action);
        if (slot != null) {
            slot.count(0, 0);
        } else if (!action.isEmpty()) {
            reading.rows().name(1);
            log.add(ExportRule.ROW.at(
                    row.place("actieid"), "nowhere", "Actie ID", ExportRule.shown(row.cell("actieid"))));
        }
    }

    /** Amounts with action 0 name no report either: they are of no plan. */
    private void transactionsWithoutAction() throws IOException {
        Unplanned all = new Unplanned();
        each(FlatFile.TRANSACTION, false, row -> {
            if (row.id("actieid").isEmpty()) {
                Amount amount = amount(row);
                reading.rows().name(1);
                if (amount != null) {
                    all.add(amount.receipts(), amount.expenses(), row.place("actieid"));
                }
            }
        });
        all.tell(log, reading.file());
    }

    private void readPlans(List<BodyPlan> batch) throws IOException {
        Map<Slot, PlanDraft> drafts = new LinkedHashMap<>();
        batch.forEach(each -> drafts.put(
                Objects.requireNonNull(each.chosen()), new PlanDraft(each, PlacedPlan.UNTOLD, reading.world(), log)));
        each(FlatFile.OBJECTIVE, false, row -> {
            PlanDraft draft = drafts.get(deliveries.get(row.id("aanleveringid")));
            if (draft != null) {
                String strategy = row.id("strategischedoelstellingid");
                if (!strategy.isEmpty() && !strategies.containsKey(strategy)) {
                    log.add(ExportRule.LEFT_OUT.at(
                            row.place("strategischedoelstellingid"),
                            "parent",
                            ExportRule.shown(row.text().title()),
                            ExportRule.shown(row.cell("strategischedoelstellingid"))));
                }
                String above = strategies.getOrDefault(strategy, "");
                LevelText text = above.isEmpty() ? row.text() : row.text().under("Strategische doelstelling: " + above);
                draft.objective(row.id(), text, row.rows().place(0));
                reading.rows().carry();
            }
        });
        each(FlatFile.ACTION_PLAN, false, row -> {
            PlanDraft draft = drafts.get(deliveries.get(row.id("aanleveringid")));
            if (draft != null) {
                Level above = draft.objective(row.id("beleidsdoelstellingid"));
                tellParent(row, "beleidsdoelstellingid", above);
                draft.actionPlan(above, row.id(), row.text(), row.rows().place(0));
                reading.rows().carry();
            }
        });
        each(FlatFile.ACTION, false, row -> {
            PlanDraft draft = drafts.get(deliveries.get(row.id("aanleveringid")));
            if (draft != null) {
                Level above = draft.actionPlan(row.id("actieplanid"));
                tellParent(row, "actieplanid", above);
                draft.action(above, row.id(), row.text(), row.rows().place(0));
                reading.rows().carry();
            }
        });
        each(FlatFile.TRANSACTION, false, row -> {
            PlanDraft draft = drafts.get(slotOfAction.get(row.id("actieid")));
            Level action = draft == null ? null : draft.action(row.id("actieid"));
            if (draft != null && action != null) {
                take(row, draft, action);
            }
        });
        drafts.values().forEach(reading::emit);
    }

    /** Reports an id of what stands above that points nowhere; 0 means that nothing does. */
    private void tellParent(FlatTable row, String key, @Nullable Level above) {
        if (above == null && !row.id(key).isEmpty()) {
            log.add(ExportRule.LEFT_OUT.at(
                    row.place(key), "parent", ExportRule.shown(row.text().title()), ExportRule.shown(row.cell(key))));
        }
    }

    private void take(FlatTable row, PlanDraft draft, Level action) {
        Amount amount = amount(row);
        if (amount == null) {
            reading.rows().name(1);
            return;
        }
        String fieldId = row.sharedId("beleidsveldid");
        FieldOf field = fields.get(fieldId);
        if (field == null && !fieldId.isEmpty()) {
            log.add(ExportRule.LEFT_OUT.at(row.place("beleidsveldid"), "no_field", ExportRule.shown(fieldId)));
        }
        Location at = row.place("beleidsveldid");
        BookedOn on = new BookedOn(field == null ? "" : field.domain(), "", at, at);
        Booking booking = draft.booking(action, field == null ? "" : field.code(), on);
        booking.add(amount.year(), amount.receipts(), amount.expenses(), row.place("bedrag"));
        reading.rows().carry();
    }

    /** The amount in a row; {@code null} when it cannot be read, which is told. */
    private @Nullable Amount amount(FlatTable row) {
        Amount.Cell direction = cell(row, "transactiesoort");
        Boolean received = Amount.isReceived(direction.text());
        return Amount.of(cell(row, "bedrag"), style, cell(row, "boekjaar"), direction, received, log);
    }

    private static Amount.Cell cell(FlatTable row, String key) {
        return new Amount.Cell(row.cell(key), () -> row.place(key));
    }
}
