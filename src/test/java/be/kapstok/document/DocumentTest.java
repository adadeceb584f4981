package be.kapstok.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.document.Document.Cell;
import be.kapstok.document.Document.Fact;
import be.kapstok.document.Document.Facts;
import be.kapstok.document.Document.Figure;
import be.kapstok.document.Document.Items;
import be.kapstok.document.Document.Line;
import be.kapstok.document.Document.Note;
import be.kapstok.document.Document.Notes;
import be.kapstok.document.Document.Row;
import be.kapstok.document.Document.Section;
import be.kapstok.document.Document.Table;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document that is no answer to anything. */
class DocumentTest {
    private static final Source BOOK =
            new Source(SourceId.of("book"), "A book", null, "https://example.org", null, null);

    private static final Document DOCUMENT = new Document(
            "Fruit",
            List.of(
                    new Facts(List.of(
                            new Fact("Sweet", List.of(Line.of(Phrase.of("pears").citing(List.of(BOOK))))))),
                    new Section(
                            "Baskets",
                            List.of(new Items(1, List.of(Line.of(Phrase.of("one")), Line.of(Phrase.of("two")))))),
                    new Section(
                            "Numbers",
                            List.of(new Table(null, List.of("Kind", "Count"), List.of(row("pear", "12")), 1))),
                    new Section("Found", List.of(new Notes(List.of(note("a stone"), note("a worm")), 1, 3)))),
            List.of(),
            "of today");

    private static Row row(String kind, String count) {
        return new Row(List.of(new Cell(Phrase.of(kind), "", -1), new Cell(Phrase.of(count), "", -1)), false);
    }

    private static Note note(String text) {
        return new Note(null, null, Severity.INFO, "", Phrase.of(text), List.of(), null);
    }

    @Test
    void aTerminalShowsTheFirstNotesAndSaysHowManyMoreThereAre() {
        assertThat(DOCUMENT.text(Languages.DUTCH, false)).isEqualTo("""
            Fruit
              Sweet              pears [1]

            Baskets
              1.  one
              2.  two

            Numbers
              Kind  Count
              pear     12

            Found
              a stone
              en nog 4

            Bronnen
              [1] A book https://example.org

            of today
            """);
    }

    @Test
    void markdownHoldsAllNotesAndReadsBackAsTheSameTree() {
        String markdown = DOCUMENT.markdown(Languages.FRENCH);

        assertThat(markdown).contains("# Fruit\n", "- **Sweet** : pears", "a worm", "et encore 3", "## Sources\n");
        assertThat(Outline.of(markdown)).containsAll(DocumentOutline.of(DOCUMENT, Languages.FRENCH));
    }

    @Test
    void aPageWithNotesHasTheScriptThatFiltersThem() {
        String page = DOCUMENT.page(Languages.ENGLISH);

        assertThat(page)
                .contains("<h1>Fruit</h1>", "data-filter=\"Filter\"", "<h2>Sources</h2>")
                .containsOnlyOnce("<script");
    }

    @Test
    void aPictureIsTheFirstOfTheDocumentOrSaysItsTitle() {
        Document drawn = new Document("Title", List.of(new Figure("<svg/>\n", "nothing", null)), List.of(), "");

        assertThat(drawn.picture()).isEqualTo("<svg/>\n");
        assertThat(DOCUMENT.picture()).startsWith("<svg ").contains(">Fruit</text>");
    }
}
