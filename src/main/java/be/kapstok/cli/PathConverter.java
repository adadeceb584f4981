package be.kapstok.cli;

import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/** A file by its name, which not every character set and system can say. */
final class PathConverter implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
        String name = "'" + Excerpt.of(text, 200) + "'";
        if (text.isEmpty()) {
            throw new Unusable(new Message(Unusable.class, "name_empty", List.of()));
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw new Unusable(new Message(
                    Unusable.class,
                    text.indexOf('\uFFFD') < 0 ? "name_impossible" : "name_character_set",
                    List.of(name, System.getProperty("sun.jnu.encoding", "?"))));
        }
    }
}
