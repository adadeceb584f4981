package be.kapstok.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What came of a command. */
public record Ran(int code, String out, String err) {
    /** Runs a command with these words. */
    public static Ran of(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Stream.of(words).map(Object::toString).toArray(String[]::new));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command that prints JSON or a page, and leaves out what it says it was asked. */
    public static Ran answered(Object... words) {
        Ran ran = of(words);
        String answer = ran.out
                .replaceFirst("^\\{\"about\":\\{.*?\"files\":\\[.*?]},", "{")
                .replaceFirst("<footer>.*</footer>\n", "");
        return new Ran(ran.code, answer, ran.err);
    }
}
