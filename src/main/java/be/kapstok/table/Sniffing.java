package be.kapstok.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises how a text is written, by its first rows. Each way in which it may be written is tried; the one is taken in which
 * most rows have equally many cells and fewest quotes are odd.
 */
final class Sniffing {
    /** How many bytes at the beginning are looked at. */
    static final int LOOK = 1 << 16;

    private static final byte[] SEPARATORS = {',', ';', '\t', '|'};
    private static final double MOST = 0.9;

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final byte[] separators;

    private Sniffing(byte[] bytes, int from, int to, @Nullable Character told) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.separators = told == null ? SEPARATORS : new byte[] {(byte) told.charValue()};
    }

    /** How a text is written; what stands between its cells may be told. */
    static Dialect of(byte[] bytes, int from, int to, @Nullable Character told) {
        Sniffing sniffing = new Sniffing(bytes, from, to, told);
        Trial best = told != null && told == ' ' ? null : sniffing.bySeparator();
        if ((told == null && (best == null || best.score() < MOST / 2)) || (told != null && told == ' ')) {
            Trial blanks = sniffing.byBlanks(told != null);
            best = blanks != null && (best == null || blanks.score() > best.score()) ? blanks : best;
        }
        return best == null
                ? Dialect.of(told == null ? ',' : told)
                : best.dialect().ofWidth(best.width());
    }

    private @Nullable Trial bySeparator() {
        Trial best = null;
        for (byte separator : separators) {
            Trial plain = holds(separator) ? Trial.of(Dialect.of((char) separator), bytes, from, to) : null;
            best = plain == null ? best : better(plain, best);
            for (Dialect each : plain == null ? List.<Dialect>of() : otherWritings(plain)) {
                best = better(Trial.of(each, bytes, from, to), best);
            }
        }
        return best;
    }

    private static @Nullable Trial better(Trial trial, @Nullable Trial best) {
        return trial.width() > 1 && (best == null || trial.isBetterThan(best)) ? trial : best;
    }

    /** The other ways to write cells with a separator for which the plain one shows a sign. */
    private List<Dialect> otherWritings(Trial plain) {
        List<Dialect> all = new ArrayList<>();
        byte separator = plain.dialect().separator();
        boolean padded = separator != '\t' && plain.behindBlank() * 2 >= plain.rows();
        boolean single = plain.behindApostrophe() > 1;
        for (byte quote : single ? new byte[] {'"', '\''} : new byte[] {'"'}) {
            boolean escaped = holds((byte) '\\', quote);
            for (int way = 0; way < 4; way++) {
                boolean plainOne = way == 0 && quote == '"';
                if (!plainOne && (padded || way % 2 == 0) && (escaped || way < 2)) {
                    all.add(new Dialect(separator, 0, way % 2 == 1, quote, way >= 2, 0));
                }
            }
        }
        return all;
    }

    private boolean holds(byte wanted) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(byte first, byte second) {
        for (int i = from + 1; i < to; i++) {
            if (bytes[i] == second && bytes[i - 1] == first) {
                return true;
            }
        }
        return false;
    }

    /**
     * Blanks separate cells when somebody tells it; when cells are set apart by two or more in every row; when rows of words and
     * numbers stand under a header of words; or when most rows have cells in quotes between them. Sentences and names have blanks
     * too.
     */
    private @Nullable Trial byBlanks(boolean told) {
        Trial wide = Trial.of(blanks(2, '"'), bytes, from, to);
        if (wide.width() > 1 && wide.agreement() >= MOST && wide.rows() > 1) {
            return wide;
        }
        for (char quote : new char[] {'"', '\''}) {
            Trial single = Trial.of(blanks(0, quote), bytes, from, to);
            Trial runs = Trial.of(blanks(1, quote), bytes, from, to);
            Trial better = runs.agreement() > single.agreement() ? runs : single;
            boolean quoted = better.quoted() * 2 >= better.rows() && better.odd() * 4 < better.rows();
            boolean regular = better.agreement() >= MOST && better.rows() > 2 && better.numbersUnderWords();
            if (better.width() > 1 && (told || quoted || regular)) {
                return better;
            }
        }
        return null;
    }

    private static Dialect blanks(int run, char quote) {
        return new Dialect((byte) ' ', run, false, (byte) quote, false, 0);
    }
}
