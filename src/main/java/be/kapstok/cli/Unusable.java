package be.kapstok.cli;

import be.kapstok.reason.Excerpt;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Something that a command was given and cannot use, in a sentence for whoever typed it. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String sentence) {
        super(sentence);
    }

    /** A file that cannot be read. */
    static Unusable reading(Path file, IOException failure) {
        String name = "'" + Excerpt.of(file.toString(), Integer.MAX_VALUE) + "'";
        if (failure instanceof NoSuchFileException) {
            return new Unusable("The file " + name + " does not exist.");
        }
        if (Files.isDirectory(file)) {
            return new Unusable(name + " is a folder, not a file.");
        }
        if (failure instanceof AccessDeniedException) {
            return new Unusable("The file " + name + " may not be read.");
        }
        return new Unusable("The file " + name + " cannot be read: " + why(failure));
    }

    /** A file that cannot be written. */
    static Unusable writing(Path file, IOException failure) {
        String name = "'" + Excerpt.of(file.toString(), Integer.MAX_VALUE) + "'";
        if (failure instanceof NoSuchFileException) {
            return new Unusable("The file " + name + " cannot be written: its folder does not exist.");
        }
        if (Files.isDirectory(file)) {
            return new Unusable(name + " is a folder, not a file to write.");
        }
        if (failure instanceof AccessDeniedException) {
            return new Unusable("The file " + name + " may not be written.");
        }
        return new Unusable("The file " + name + " cannot be written: " + why(failure));
    }

    private static String why(IOException failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : Excerpt.of(message, 200);
    }
}
