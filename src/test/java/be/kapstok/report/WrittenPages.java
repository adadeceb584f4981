package be.kapstok.report;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Languages;
import be.kapstok.report.sample.Answers;
import be.kapstok.report.sample.Samples;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes every answer, plain and hostile, as a page for the checkers of pages, and holds its SARIF against the official schema. */
public final class WrittenPages {
    private WrittenPages() {}

    /**
     * Writes the pages.
     *
     * @param args the folder to write to
     * @throws IOException when it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int faults = write("plain", Answers.all(), Languages.ALL, folder)
                + write("hostile", Answers.hostile(), List.of(Languages.DUTCH), folder);
        System.out.println("sarif: " + faults + " faults");
        if (faults > 0) {
            System.exit(1);
        }
    }

    private static int write(String kind, List<Answer> answers, List<Locale> languages, Path folder)
            throws IOException {
        Schema sarif = sarif();
        int faults = 0;
        for (int i = 0; i < answers.size(); i++) {
            for (Locale language : languages) {
                String name = kind + "-" + i + "-" + language.getLanguage();
                Files.writeString(folder.resolve(name + ".html"), written(answers.get(i), ReportFormat.HTML, language));
                for (var fault :
                        sarif.validate(written(answers.get(i), ReportFormat.SARIF, language), InputFormat.JSON)) {
                    System.out.println(name + ": " + fault);
                    faults++;
                }
            }
        }
        return faults;
    }

    private static String written(Answer answer, ReportFormat format, Locale language) {
        return Reports.of(answer, null, format, language, place -> Samples.HOSTILE);
    }

    private static Schema sarif() throws IOException {
        try (InputStream in = WrittenPages.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            if (in == null) {
                throw new IllegalStateException("the official schema of SARIF comes with the profile pages");
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        }
    }
}
