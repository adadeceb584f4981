package be.kapstok.cli;

import be.kapstok.file.UnreadableFile;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reports, in a sentence for the user, input that a command cannot use. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int MOST_FAULTS = 20;

    private final transient @Nullable Message sentence;

    Unusable(String sentence) {
        super(sentence);
        this.sentence = null;
    }

    Unusable(Message sentence) {
        super(sentence.in(Languages.ENGLISH));
        this.sentence = sentence;
    }

    /** Says why a file of the user cannot be used, with its faults below, or only the first when there are many. */
    static Unusable withFaults(String sentence, List<String> faults) {
        StringBuilder told = new StringBuilder(sentence);
        faults.stream().limit(MOST_FAULTS).forEach(each -> told.append("\n  ").append(Excerpt.of(each, 500)));
        if (faults.size() > MOST_FAULTS) {
            told.append("\n  and ").append(faults.size() - MOST_FAULTS).append(" more");
        }
        return new Unusable(told.toString());
    }

    /** Says why a file of the user cannot be used; a file that is no table at all is told in the language asked for. */
    static Unusable refused(Path file, String cannot, IllegalArgumentException why) {
        return why instanceof UnreadableFile told
                ? of("reading_failed", file, told.wording())
                : refused("The file " + shown(file) + " " + cannot, why);
    }

    /** Says why a file of the user cannot be used, in the words of the reader that refused it. */
    static Unusable refused(String sentence, IllegalArgumentException why) {
        return new Unusable(sentence + ": " + Excerpt.of(String.valueOf(why.getMessage()), 500));
    }

    /** The sentence, in the language asked for if it exists in that language. */
    String in(Locale language) {
        return sentence == null ? String.valueOf(getMessage()) : sentence.in(language);
    }

    /** A file that cannot be read. */
    static Unusable reading(Path file, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return of("reading_missing", file);
        }
        if (Files.isDirectory(file)) {
            return of("reading_folder", file);
        }
        return failure instanceof AccessDeniedException
                ? of("reading_forbidden", file)
                : of("reading_failed", file, why(failure));
    }

    /** A file that cannot be written. */
    static Unusable writing(Path file, IOException failure) {
        if (Files.isDirectory(file)) {
            return of("writing_folder", file);
        }
        if (failure instanceof NoSuchFileException) {
            return of("writing_no_folder", file);
        }
        if (failure instanceof AccessDeniedException denied) {
            boolean folder = Files.isDirectory(Path.of(denied.getFile()));
            return of(folder ? "writing_folder_forbidden" : "writing_forbidden", file);
        }
        return of("writing_failed", file, why(failure));
    }

    /** The name of a file, for a sentence. */
    static String shown(Path file) {
        return shown(file.toString());
    }

    static String shown(String file) {
        return "'" + Excerpt.of(file, Integer.MAX_VALUE) + "'";
    }

    private static Unusable of(String key, Path file, Object... more) {
        return new Unusable(new Message(
                Unusable.class, key, more.length == 0 ? List.of(shown(file)) : List.of(shown(file), more[0])));
    }

    /** Only the reason: the system may name another file next to this one. */
    private static String why(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : Excerpt.of(reason, 200);
    }
}
