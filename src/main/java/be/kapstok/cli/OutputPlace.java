package be.kapstok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where a command writes what comes of files: one file, or a folder that takes each under its own name. */
record OutputPlace(String name) {
    /** The file to write for each of those that are read; a folder is made when it is not there. */
    List<OutputFile> of(List<Path> read) {
        Path path = Converters.path(name);
        boolean folder = name.endsWith("/") || name.endsWith("\\") || Files.isDirectory(path);
        if (!folder && read.size() == 1) {
            return List.of(new OutputFile(path));
        }
        if (!folder && Files.exists(path)) {
            throw new Unusable("Of several files each is written under its own name; --out " + Unusable.shown(path)
                    + " is no folder.");
        }
        try {
            Files.createDirectories(path);
        } catch (IOException unwritable) {
            throw Unusable.writing(path, unwritable);
        }
        List<OutputFile> files = new ArrayList<>();
        read.forEach(each -> files.add(new OutputFile(path.resolve(String.valueOf(each.getFileName())))));
        return files;
    }
}
