package be.kapstok.report;

import be.kapstok.reason.Reason;
import be.kapstok.report.Document.Block;
import be.kapstok.report.Document.Fact;
import be.kapstok.report.Document.Facts;
import be.kapstok.report.Document.Items;
import be.kapstok.report.Document.Line;
import be.kapstok.report.Document.Paragraph;
import be.kapstok.report.Document.Section;
import be.kapstok.report.Document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A document while it is filled. What has nothing to say is left out: a label without lines, a title without parts. */
final class Draft {
    private final List<Block> blocks = new ArrayList<>();
    private final Words words;

    Draft(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    Draft add(Block block) {
        blocks.add(block);
        return this;
    }

    Draft say(String text) {
        return add(new Paragraph(Phrase.of(text), Tone.PLAIN));
    }

    /** A sentence that says whether all is well. */
    Draft verdict(boolean good, String text) {
        return add(new Paragraph(Phrase.of(text), good ? Tone.GOOD : Tone.BAD));
    }

    Draft fact(String label, List<String> lines) {
        return lines(label, lines.stream().map(Line::of).toList());
    }

    Draft fact(String label, String line) {
        return fact(label, List.of(line));
    }

    /** Lines under a label; labels that follow on each other stand together. */
    Draft lines(String label, List<Line> lines) {
        if (lines.isEmpty()) {
            return this;
        }
        List<Fact> facts = new ArrayList<>();
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Facts before) {
            facts.addAll(before.facts());
            blocks.remove(blocks.size() - 1);
        }
        facts.add(new Fact(label, lines));
        return add(new Facts(facts));
    }

    Draft phrases(String label, List<Phrase> phrases) {
        return lines(label, phrases.stream().map(Line::of).toList());
    }

    Draft bullets(List<Line> lines) {
        return numbered(0, lines);
    }

    Draft numbered(int from, List<Line> lines) {
        return lines.isEmpty() ? this : add(new Items(from, lines));
    }

    /** Reasons, numbered, under a title. */
    Draft reasons(String title, List<Reason> reasons) {
        return section(title, part -> part.numbered(1, lines(reasons)));
    }

    List<Line> lines(List<Reason> reasons) {
        return reasons.stream().map(each -> Line.of(Phrase.of(each, words))).toList();
    }

    Draft section(String title, Consumer<Draft> content) {
        Draft part = new Draft(words);
        content.accept(part);
        return part.blocks.isEmpty() ? this : add(new Section(title, part.blocks));
    }

    Document document(String title, List<Reason> reasons) {
        return new Document(title, blocks, reasons);
    }
}
