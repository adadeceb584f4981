package be.kapstok.bench;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.openjdk.jol.info.GraphLayout;

/** What the library retains after both questions were asked for every municipality of a day, and how large its jar is. */
final class Sizes {
    private Sizes() {}

    public static void main(String[] arguments) throws IOException {
        Kapstok kapstok = Kapstok.flanders();
        LocalDate day = LocalDate.of(2025, 12, 1);
        for (Municipality one : kapstok.data().list(Kind.MUNICIPALITIES)) {
            if (one.period().contains(day)) {
                kapstok.municipality(one.name().nl(), day);
                kapstok.support(one.nis(), day);
            }
        }
        System.out.printf(
                "retained: %.2f MB; goal 3 MB%n",
                GraphLayout.parseInstance(kapstok).totalSize() / 1e6);
        Path jar = Path.of("target", "kapstok-0.1.0-SNAPSHOT.jar");
        System.out.printf("jar: %d kB; goal 600 kB%n", Files.size(jar) / 1000);
    }
}
