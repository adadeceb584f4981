package be.kapstok.report;

import be.kapstok.reason.Reason;
import be.kapstok.report.Document.Line;
import be.kapstok.report.Document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A document while it is filled. What has nothing to say is left out: a label without lines, a title without parts. */
final class Draft {
    private final List<Document.Block> blocks = new ArrayList<>();
    private final Words words;
    private final String family;

    /** With the family of its words: how their keys start in the bundle, such as {@code label}. */
    Draft(Words words, String family) {
        this.words = words;
        this.family = family;
    }

    /** A word of the family. */
    String of(String key, Object... arguments) {
        return words.of(family + "." + key, arguments);
    }

    Draft add(Document.Block block) {
        blocks.add(block);
        return this;
    }

    Draft notes(Document.Notes notes) {
        return notes.notes().isEmpty() ? this : add(notes);
    }

    Draft say(String text) {
        return say(Phrase.of(text));
    }

    Draft say(Phrase text) {
        return add(new Document.Paragraph(text, Tone.PLAIN));
    }

    /** A sentence that says whether all is well. */
    Draft verdict(boolean good, String text) {
        return add(new Document.Paragraph(Phrase.of(text), good ? Tone.GOOD : Tone.BAD));
    }

    /** A line under a label, where there is one; labels that follow on each other stand together. */
    Draft fact(String key, @Nullable String line) {
        return line == null ? this : labelled(of(key), List.of(Line.of(line)));
    }

    /** A line for each of several things, under one label. */
    <T> Draft fact(String key, List<T> things, Function<? super T, String> line) {
        return labelled(of(key), things.stream().map(line).map(Line::of).toList());
    }

    Draft labelled(String label, List<Line> lines) {
        if (lines.isEmpty()) {
            return this;
        }
        List<Document.Fact> facts = new ArrayList<>();
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Document.Facts before) {
            facts.addAll(before.facts());
            blocks.remove(blocks.size() - 1);
        }
        facts.add(new Document.Fact(label, lines));
        return add(new Document.Facts(facts));
    }

    <T> Draft bullets(List<T> things, Function<? super T, Line> line) {
        return numbered(0, things, line);
    }

    <T> Draft numbered(int from, List<T> things, Function<? super T, Line> line) {
        return things.isEmpty()
                ? this
                : add(new Document.Items(from, things.stream().map(line).toList()));
    }

    /** A list with a title; its numbers start at {@code from}, or it has none where that is 0. */
    <T> Draft list(String title, int from, List<T> things, Function<? super T, Line> line) {
        return section(title, part -> part.numbered(from, things, line));
    }

    /** Reasons, numbered, under a title. */
    Draft reasons(String title, List<Reason> reasons) {
        return list(title, 1, reasons, words::line);
    }

    Draft section(String title, Consumer<Draft> content) {
        Draft part = new Draft(words, family);
        content.accept(part);
        return part.blocks.isEmpty() ? this : add(new Document.Section(title, part.blocks));
    }

    /** A table with a row for each of several things; the words of its columns are of the family. */
    <T> Document.Table table(
            List<String> columns, int numbersFrom, List<T> things, Function<? super T, Document.Row> row) {
        List<Document.Row> rows = things.stream().map(row).toList();
        return new Document.Table(null, columns.stream().map(this::of).toList(), rows, numbersFrom);
    }

    Document document(String title, List<Reason> reasons) {
        return new Document(title, blocks, reasons, "");
    }
}
