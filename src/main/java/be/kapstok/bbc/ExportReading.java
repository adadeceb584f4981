package be.kapstok.bbc;

import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.file.CharacterSet;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What reading an export needs, and what becomes of its rows.
 *
 * @param file its name in findings
 * @param budget about how many bytes the plans may take that are held at a time
 * @param sink takes each plan when it is whole
 */
record ExportReading(
        String file,
        World world,
        ReadOptions options,
        FindingLog log,
        long budget,
        Consumer<PlacedPlan> sink,
        Counter rows) {
    /** Counts rows, and keeps what was recognised. */
    static final class Counter {
        private long carried;
        private long named;
        private @Nullable RecognisedFile recognition;

        void carry() {
            carried++;
        }

        void name(long more) {
            named += more;
        }

        /** What was recognised; {@code null} as long as nothing is. */
        @Nullable
        RecognisedFile recognition() {
            return recognition;
        }

        RowCount count() {
            return new RowCount(carried, named);
        }
    }

    /**
     * Keeps what was recognised.
     *
     * @param rows the rows of the table; {@code null} when there are several files
     * @param headerLine the line of its header; 0 when there are several files
     */
    void recognised(String form, @Nullable ExportRows rows, int headerLine, List<RecognisedFile.Column> columns) {
        CharacterSet set = rows == null ? null : rows.characterSet();
        rows().recognition = new RecognisedFile(
                file,
                form,
                set == null ? null : set.charset().name(),
                rows == null ? null : rows.separator(),
                rows == null ? null : rows.sheet(),
                null,
                headerLine,
                1,
                Kind.PLANS.list(),
                columns);
    }

    /** Reports that something lacks without which nothing can be read. */
    void refuse(String sentence, Object... arguments) {
        log.add(ExportRule.FILE.at(new Location(file, "", 1, 1), sentence, arguments));
    }

    /** Gives a plan that is whole to its reader; one of which nothing could be read is an error, since no rule can judge it. */
    void emit(PlanDraft draft) {
        BodyPlan of = draft.of();
        if (draft.isEmpty()) {
            log.add(ExportRule.ROW.at(of.at().at("/plans/" + of.index()), "nothing", of.name(), of.years()));
        }
        sink.accept(PlanMaker.of(draft, world, log));
    }

    /** Whether a row cannot be split into cells, or holds what is no text; a row of the second kind is read all the same. */
    boolean isBroken(ExportRows row) {
        Location damage = row.damage();
        if (damage != null) {
            log.add(ExportRule.DAMAGED.at(damage, "export"));
        }
        int unclosed = row.unclosed();
        if (unclosed >= 0) {
            log.add(ExportRule.MALFORMED.at(row.place(unclosed), "export"));
        }
        return unclosed >= 0;
    }

    /** Tells in which character set a text was read, when only its bytes suggest it. */
    void tellCharacterSet(String of, ExportRows rows) {
        CharacterSet set = rows.characterSet();
        if (set != null && set.guessed()) {
            log.add(ExportRule.CHARACTER_SET.at(
                    new Location(of, "", 1, 1), "export", set.charset().name()));
        }
    }
}
