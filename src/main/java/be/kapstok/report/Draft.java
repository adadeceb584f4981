package be.kapstok.report;

import be.kapstok.document.Document;
import be.kapstok.document.Document.Tone;
import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document while it is filled. It puts its input into words, as {@link Words#say} does. It leaves out empty parts: a
 * label without lines, a title without parts.
 */
final class Draft {
    final Words words;

    /** What was asked, where that is to be said. */
    @Nullable
    About about;

    /** Whether everything is to be said, also what only a few readers need. */
    boolean full;

    /** The lines that findings are about. */
    FaultyLines lines;

    /** Whether all findings are in one file, so that their places need not name it. */
    boolean oneFile;

    private final List<Document.Block> blocks = new ArrayList<>();
    private String title = "";
    private List<Reason> reasons = List.of();
    private int next = 1;

    Draft(Words words, FaultyLines lines) {
        this.words = words;
        this.lines = lines;
    }

    String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    /** Shows other lines, or none, for the findings that follow. */
    Draft quoting(FaultyLines some) {
        lines = some;
        return this;
    }

    Draft title(String key, Object... arguments) {
        return titled(of(key, arguments));
    }

    Draft titled(String text) {
        title = text;
        return this;
    }

    /** Why the answer is what it is. */
    Draft because(List<Reason> why) {
        reasons = why;
        return this;
    }

    /** Adds a block; skips {@code null}, empty notes, and a table without rows. */
    Draft add(Document.@Nullable Block block) {
        boolean empty = (block instanceof Document.Notes notes && notes.notes().isEmpty())
                || (block instanceof Document.Table table && table.rows().isEmpty());
        if (block != null && !empty) {
            blocks.add(block);
        }
        return this;
    }

    /** Adds a paragraph; skips {@code null} and an empty list. */
    Draft paragraph(@Nullable Object thing) {
        Phrase text = words.phrase(thing);
        return text.parts().isEmpty() ? this : add(new Document.Paragraph(text, Tone.PLAIN));
    }

    /** Adds that no claim is made about the region, if a reason says so. */
    Draft noClaim() {
        reasons.stream().filter(each -> each.code() == CommonReason.NO_CLAIM).forEach(this::paragraph);
        return this;
    }

    /** Adds a sentence that says whether all is well. */
    Draft verdict(boolean good, String text) {
        return add(new Document.Paragraph(Phrase.of(text), good ? Tone.GOOD : Tone.BAD));
    }

    /** Adds a line for each thing, and for each entry of a list, under the label of a key; skips {@code null}. */
    Draft fact(String key, @Nullable Object... things) {
        return labelled(of(key), Arrays.asList(things));
    }

    /** Adds what a function says about each of several things, under the label of a key. */
    <T> Draft fact(String key, List<T> things, Function<? super T, ? extends @Nullable Object> says) {
        return fact(key, things.stream().map(says));
    }

    /** Adds a line for each thing under a label; consecutive labels form one block. */
    Draft labelled(String label, List<?> things) {
        List<Document.Line> said = Words.each(things).map(words::line).toList();
        if (said.isEmpty()) {
            return this;
        }
        List<Document.Fact> facts = new ArrayList<>();
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Document.Facts before) {
            facts.addAll(before.facts());
            blocks.remove(blocks.size() - 1);
        }
        facts.add(new Document.Fact(label, said));
        return add(new Document.Facts(facts));
    }

    /** Adds a list; its numbers start at {@code from}, or it has no numbers when that is 0. */
    Draft items(int from, Object things) {
        List<Document.Line> said = Words.each(things).map(words::line).toList();
        return said.isEmpty() ? this : add(new Document.Items(from, said));
    }

    <T> Draft bullets(List<T> things, Function<? super T, ?> line) {
        return items(0, things.stream().map(line));
    }

    /** A list with a title. */
    <T> Draft bullets(String title, List<T> things, Function<? super T, ?> line) {
        return section(title, part -> part.bullets(things, line));
    }

    /** Adds a list whose numbers continue those of the list before it. */
    <T> Draft numbered(List<T> things, Function<? super T, ?> line) {
        return items(next(things), things.stream().map(line));
    }

    /** Adds the same list under the title of a key, which gives the number of entries. */
    <T> Draft numbered(String key, List<T> things, Function<? super T, ?> line) {
        return numbered(key, things, line, null);
    }

    /** Adds the same list with a paragraph after it, if any. */
    <T> Draft numbered(String key, List<T> things, Function<? super T, ?> line, @Nullable String behind) {
        int from = next(things);
        return section(
                of(key, things.size()),
                part -> part.items(from, things.stream().map(line)).paragraph(behind));
    }

    /** The number of the first of several things. */
    private int next(List<?> things) {
        next += things.size();
        return next - things.size();
    }

    /** A block under a title. */
    Draft section(String title, Document.Block block) {
        return section(title, part -> part.add(block));
    }

    /** Parts under a title. */
    Draft section(String title, Consumer<Draft> content) {
        Draft part = new Draft(words, lines);
        part.full = full;
        part.oneFile = oneFile;
        content.accept(part);
        return part.blocks.isEmpty() ? this : add(new Document.Section(title, part.blocks));
    }

    /** A column of a table: the key of its title, and its value for a thing, if any. */
    record Column<T>(String key, Function<? super T, ? extends @Nullable Object> says) {}

    /** Makes a table with a row for each of several things; the columns from {@code numbersFrom} on hold numbers. */
    <T> Document.Table table(int numbersFrom, List<T> things, List<Column<T>> columns) {
        List<String> head = columns.stream().map(each -> of(each.key())).toList();
        List<Document.Row> rows = new ArrayList<>();
        for (T thing : things) {
            Stream<Document.Cell> cells =
                    columns.stream().map(each -> words.cell(each.says().apply(thing)));
            rows.add(new Document.Row(cells.toList(), false));
        }
        return new Document.Table(null, head, rows, numbersFrom);
    }

    Document document() {
        return new Document(title, blocks, reasons, "");
    }
}
