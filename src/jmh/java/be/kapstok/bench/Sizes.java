package be.kapstok.bench;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import java.io.IOException;
import java.nio.file.Files;
import org.openjdk.jol.info.GraphLayout;

/** How much memory the shipped data keeps, after both questions about every municipality, and how large the jar is. */
final class Sizes {
    private Sizes() {}

    public static void main(String[] arguments) throws IOException {
        // without it JOL cannot look into records and lambdas
        System.setProperty("jol.magicFieldOffset", "true");
        Kapstok kapstok = Kapstok.flanders();
        for (Municipality one : kapstok.data().list(Kind.MUNICIPALITIES)) {
            if (one.period().contains(Questions.END)) {
                kapstok.municipality(one.name().nl(), Questions.END);
                kapstok.support(one.nis(), Questions.END);
            }
        }
        System.out.printf(
                "Kapstok.flanders() retains %.2f MB; goal 3%n",
                GraphLayout.parseInstance(kapstok).totalSize() / 1e6);
        System.out.printf("%s is %.0f kB; goal 600%n", Jars.library(), Files.size(Jars.library()) / 1e3);
    }
}
