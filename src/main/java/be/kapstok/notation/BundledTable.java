package be.kapstok.notation;

import be.kapstok.file.RawText;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import be.kapstok.table.TableOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The tables of headings and words that stand beside the classes of this package. */
final class BundledTable {
    private BundledTable() {}

    /** The rows of a table, in the order of the file. */
    static List<Row> rows(String name) {
        try (InputStream in = Objects.requireNonNull(BundledTable.class.getResourceAsStream(name), name)) {
            TableOptions options = TableOptions.DEFAULT.withSeparator(';').withCharset(StandardCharsets.UTF_8);
            return Table.read(RawText.of(in, name), options).rows();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The texts in the cells of the three languages, which start at a column; a bar stands between them. */
    static List<Form> forms(Row row, int column) {
        List<Form> forms = new ArrayList<>();
        int at = column;
        for (Language language : Language.values()) {
            for (String each : row.cell(at).split("\\|", -1)) {
                if (!each.isBlank()) {
                    forms.add(new Form(each.strip(), language));
                }
            }
            at++;
        }
        return forms;
    }

    /** A text in a language. */
    record Form(String text, Language language) {}
}
