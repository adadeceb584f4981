package be.kapstok.bench;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiPredicate;

/** Questions prepared before the clock starts: random municipalities and days, the same in every fork. */
final class Questions {
    static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    static final LocalDate END = LocalDate.of(2026, 1, 1);

    private static final int COUNT = 4096;

    final NisCode[] codes = new NisCode[COUNT];
    final String[] names = new String[COUNT];
    final String[] spellings = new String[COUNT];
    final LocalDate[] days = new LocalDate[COUNT];
    private int place;

    /** Every subject is an object of its own, as texts and codes from outside are. */
    private Questions(BiPredicate<Municipality, LocalDate> wanted) {
        List<Municipality> all = Kapstok.flanders().data().list(Kind.MUNICIPALITIES);
        Random random = new Random(2014);
        for (int i = 0; i < COUNT; ) {
            Municipality one = all.get(random.nextInt(all.size()));
            LocalDate day = LocalDate.ofEpochDay(random.nextLong(FIRST.toEpochDay(), END.toEpochDay()));
            if (wanted.test(one, day)) {
                codes[i] = NisCode.of(new String(one.nis().value()));
                names[i] = new String(one.name().nl());
                spellings[i] = otherwise(one.name().nl());
                days[i] = day;
                i++;
            }
        }
    }

    /** Municipalities on days on which they exist. */
    static Questions existing() {
        return new Questions((one, day) -> one.period().contains(day));
    }

    /** Municipalities of all times on all days: some are gone by then, some are still to come. */
    static Questions any() {
        return new Questions((one, day) -> true);
    }

    /** The place of the next question, round and round. */
    int next() {
        place = (place + 1) & (COUNT - 1);
        return place;
    }

    /** The name in lower case, its accents and hyphens lost. */
    private static String otherwise(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
