package be.kapstok.report;

import be.kapstok.document.Words;
import be.kapstok.lists.ListOfWords;
import be.kapstok.lists.ListedWord;
import be.kapstok.reason.Languages;
import be.kapstok.report.Draft.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A list of the words that fields take, as a document. */
final class ListsDocument {
    private ListsDocument() {}

    static void fill(ListOfWords list, Draft draft) {
        Words words = draft.words;
        String title = list.title().in(words.language());
        draft.titled(list.day() == null ? title : words.of("lists.on", title, list.day()))
                .fact("lists.fields", list.fields().isEmpty() ? null : words.joined(", ", list.fields()))
                .paragraph(list.words().isEmpty() ? words.of("lists.none") : null);
        List<Column<ListedWord>> columns = columns(list, words.language());
        draft.add(draft.table(columns.size(), list.words(), columns));
    }

    /** The word, its name in the language of the reader and then in the others, and what at least one word has. */
    private static List<Column<ListedWord>> columns(ListOfWords list, Locale own) {
        List<Column<ListedWord>> columns = new ArrayList<>();
        columns.add(new Column<>("lists.word", ListedWord::id));
        columns.add(
                new Column<>("lists." + own.getLanguage(), each -> each.name().in(own)));
        Languages.ALL.stream()
                .filter(each -> !each.equals(own))
                .forEach(each ->
                        columns.add(new Column<>("lists." + each.getLanguage(), word -> other(word, each, own))));
        if (list.words().stream().anyMatch(each -> each.period() != null)) {
            columns.add(new Column<>("lists.period", ListedWord::period));
        }
        if (list.words().stream().anyMatch(each -> each.belongsTo() != null)) {
            columns.add(new Column<>("lists.belongs_to", ListedWord::belongsTo));
        }
        return columns;
    }

    /** The name in another language, where that is another name. */
    private static String other(ListedWord word, Locale language, Locale own) {
        String name = word.name().in(language);
        return name.equals(word.name().in(own)) ? "" : name;
    }
}
