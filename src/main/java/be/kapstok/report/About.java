package be.kapstok.report;

import be.kapstok.document.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The question of an answer, and the data that answered it.
 *
 * @param version the version of the library, or {@code null} when it is not known
 * @param asOf the day on which the facts were gathered, or {@code null} when it is not known
 * @param day the day asked about, or {@code null} when there is no single day
 * @param question the question as it was typed, or {@code null} when nobody typed it
 * @param files the files that were read
 * @since 0.1.0
 */
public record About(
        @Nullable String version,
        @Nullable LocalDate asOf,
        @Nullable LocalDate day,
        @Nullable String question,
        List<File> files) {
    /** Copies the list. */
    public About {
        files = List.copyOf(files);
    }

    /** All of it in one line. */
    String said(Words words) {
        Stream<String> read =
                files.stream().map(each -> words.known("about.file", each.name() + " (SHA-256 " + each.sha256() + ")"));
        return words.joined(
                "; ",
                words.joined(" ", "Kapstok", version),
                words.known("about.as_of", asOf),
                words.known("about.day", day),
                words.known("about.question", question),
                read);
    }

    /**
     * A file that was read.
     *
     * @param name its name
     * @param sha256 the SHA-256 of its bytes, in hexadecimal
     */
    public record File(String name, String sha256) {}
}
