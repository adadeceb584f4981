package be.kapstok.document;

import be.kapstok.reason.Reason;
import be.kapstok.reason.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document, which can be written in several forms. Its texts are raw: the renderers make them harmless.
 *
 * @param title its title
 * @param blocks its parts, in order
 * @param reasons the reasons for its contents; they are written last, before the sources
 * @param about the question and the data behind it, in a plain line at the very end; may be empty
 */
public record Document(String title, List<Block> blocks, List<Reason> reasons, String about) {
    /** The same document with another line at its end. */
    public Document withAbout(String line) {
        return new Document(title, blocks, reasons, line);
    }

    /** As text for a terminal of 80 columns: whole, or with the first notes of long lists only. */
    public String text(Locale language, boolean whole) {
        return TextRenderer.of(this, language, whole);
    }

    /** As Markdown (CommonMark, with the tables of GitHub). */
    public String markdown(Locale language) {
        return MarkdownRenderer.of(this, language);
    }

    /** As a single page of HTML, which loads nothing from elsewhere. */
    public String page(Locale language) {
        return HtmlRenderer.of(this, language);
    }

    /** The first picture in it, as SVG; without a picture, one with the title of the document. */
    public String picture() {
        return figures(blocks).map(Figure::svg).findFirst().orElseGet(() -> Svg.saying(title));
    }

    private static Stream<Figure> figures(List<Block> blocks) {
        return blocks.stream()
                .flatMap(each -> each instanceof Section section
                        ? figures(section.blocks())
                        : each instanceof Figure figure ? Stream.of(figure) : Stream.empty());
    }

    /** The parts, followed by the reasons under a title of their own. */
    List<Block> blocksWithReasons(Words words) {
        if (reasons.isEmpty()) {
            return blocks;
        }
        Items why = new Items(1, reasons.stream().map(each -> words.line(each)).toList());
        return Stream.concat(blocks.stream(), Stream.of(new Section(words.of("why"), List.of(why))))
                .toList();
    }

    /** A part of a document. */
    public sealed interface Block permits Section, Paragraph, Facts, Items, Table, Notes, Figure {}

    /** Parts under a title. */
    public record Section(String title, List<Block> blocks) implements Block {}

    /** A sentence, or several. */
    public record Paragraph(Phrase text, Tone tone) implements Block {}

    /** Whether a sentence is good news, bad news or neither. */
    public enum Tone {
        PLAIN,
        GOOD,
        BAD
    }

    /** Labels, each with the lines under it. */
    public record Facts(List<Fact> facts) implements Block {}

    /** Lines under a label. */
    public record Fact(String label, List<Line> lines) {}

    /** A line, with details. */
    public record Line(Phrase text, List<Phrase> details) {
        public static Line of(Phrase text) {
            return new Line(text, List.of());
        }
    }

    /** A list; its numbers start at {@code from}, or it has no numbers when that is 0. */
    public record Items(int from, List<Line> lines) implements Block {}

    /** A table; the columns from {@code numbersFrom} on hold numbers. */
    public record Table(@Nullable String caption, List<String> head, List<Row> rows, int numbersFrom)
            implements Block {}

    /** A row of a table; the last one may hold totals. */
    public record Row(List<Cell> cells, boolean total) {}

    /**
     * A cell.
     *
     * @param text what it says; may be empty
     * @param tone the colour of the cell or its bar on a page; may be empty
     * @param share the length of the bar behind it, from 0 to 1; below 0 for a cell without a bar
     */
    public record Cell(Phrase text, String tone, double share) {}

    /**
     * Notes of one severity or more.
     *
     * @param notes the notes
     * @param first the number of notes that a terminal shows before it only counts the rest
     * @param more the number of further findings that were only counted
     */
    public record Notes(List<Note> notes, int first, long more) implements Block {}

    /**
     * Something that was found, and where.
     *
     * @param rule the rule that found it, or {@code null} when the title above names it
     * @param kind how bad it is, or what became of it, in a word; {@code null} when the title above says so
     * @param severity its colour
     * @param place where it is; may be empty
     * @param message what was found
     * @param details more about it
     * @param quote the text that it is about, or {@code null} when that is not available
     */
    public record Note(
            @Nullable String rule,
            @Nullable String kind,
            Severity severity,
            String place,
            Phrase message,
            List<Phrase> details,
            @Nullable Quote quote) {
        /** The parts before the message, as far as present. */
        List<String> head() {
            return Stream.of(rule == null ? "" : rule, kind == null ? "" : kind, place)
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
    }

    /**
     * A picture.
     *
     * @param svg the picture; it stands alone
     * @param alternative a description, for readers who cannot see it
     * @param table the same in numbers, or {@code null} when the text around it says so
     */
    public record Figure(
            String svg, String alternative, @Nullable Table table) implements Block {}

    /** The name of an enum constant in style sheets. */
    public static String tone(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
