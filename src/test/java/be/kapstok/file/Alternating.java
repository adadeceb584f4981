package be.kapstok.file;

import java.nio.file.Path;

/** Writes one of two texts into a file, again and again, until it is killed. */
final class Alternating {
    private static final int LENGTH = 200_000;

    private Alternating() {}

    /** Takes the file. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        System.out.println("started");
        for (int i = 0; ; i++) {
            WholeFile.write(file, i % 2 == 0 ? text('A') : text('B'));
        }
    }

    /** One of the two texts. */
    static String text(char letter) {
        return String.valueOf(letter).repeat(LENGTH) + "\n";
    }
}
