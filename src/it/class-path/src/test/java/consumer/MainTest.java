package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import be.kapstok.Kapstok;
import be.kapstok.support.SupportAnswer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
    private static final String DATA = System.getProperty("data");

    @Test
    void readsValidatesAndAnswers() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[] {DATA + "/measures.json"});
        } finally {
            System.setOut(before);
        }
        List<String> found =
                out.toString(StandardCharsets.UTF_8).lines().skip(1).sorted().toList();
        String blank = "KD-BLANK /measures/1/title";
        String otherDay = "KD-MUNICIPALITY-OF-ANOTHER-DAY /measures/1/municipality";
        assertEquals(List.of(blank, blank, otherDay, otherDay), found);

        SupportAnswer genk = Kapstok.flanders().support("Genk", LocalDate.of(2014, 6, 1));
        String centre = genk.fold(
                yes -> yes.standing().centre().name().nl(), no -> null, noClaim -> null, notYet -> null, open -> null);
        assertEquals("Provinciaal Integratiecentrum Limburg (PRIC)", centre);
        assertNotNull(Kapstok.flanders().rules());

        Files.writeString(
                Path.of(System.getProperty("proofs"), "class-path.txt"),
                "proof: installed jar on the class path, Java "
                        + Runtime.version().feature() + ": 4 findings and 1 answer as expected\n");
    }
}
