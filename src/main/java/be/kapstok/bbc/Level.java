package be.kapstok.bbc;

import be.kapstok.reason.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An objective, action plan or action in the making: its text, what stands under it, and its amounts. */
final class Level {
    private final LevelText text;
    private final Location at;
    private final List<Level> below = new ArrayList<>();
    private final Map<String, Booking> bookings = new LinkedHashMap<>();
    private boolean otherText;

    Level(LevelText text, Location at) {
        this.text = text;
        this.at = at;
    }

    /** Notes that a row gives it another text; returns whether that is the first time. */
    boolean differs() {
        boolean first = !otherText;
        otherText = true;
        return first;
    }

    LevelText text() {
        return text;
    }

    Location at() {
        return at;
    }

    /** What stands under it, in the order of the export. */
    List<Level> below() {
        return below;
    }

    /** The amounts on a policy field. */
    Booking on(String field, BookedOn on) {
        return bookings.computeIfAbsent(field, none -> new Booking(field, on));
    }

    /** Its amounts by policy field, those with most money first; a field on which nothing is booked joins the first. */
    List<Booking> bookings() {
        List<Booking> all = new ArrayList<>(bookings.values());
        all.sort(Comparator.comparing(Booking::size).reversed());
        List<Booking> own = new ArrayList<>();
        for (Booking each : all) {
            if (own.isEmpty() || each.size().signum() > 0) {
                own.add(each);
            } else {
                own.get(0).take(each);
            }
        }
        return own;
    }

    /**
     * What a row says of where an amount is booked.
     *
     * @param domain the policy domain, as it stands
     * @param item the policy item, as it stands
     * @param fieldAt where the policy field stands
     * @param domainAt where the policy domain stands
     */
    record BookedOn(String domain, String item, Location fieldAt, Location domainAt) {}

    /** The amounts of an action on a policy field. */
    static final class Booking {
        private final String field;
        private final BookedOn on;
        private final Map<Integer, Year> years = new TreeMap<>();

        Booking(String field, BookedOn on) {
            this.field = field;
            this.on = on;
        }

        /** The code of the policy field; empty when none is given. */
        String field() {
            return field;
        }

        BookedOn on() {
            return on;
        }

        Map<Integer, Year> years() {
            return years;
        }

        void add(int year, @Nullable BigDecimal receipts, @Nullable BigDecimal expenses, Location at) {
            if (receipts != null || expenses != null) {
                years.computeIfAbsent(year, none -> new Year(at)).add(receipts, expenses);
            }
        }

        private void take(Booking other) {
            other.years.forEach((year, sums) -> add(year, sums.receipts, sums.expenses, sums.at));
        }

        /** How much money moves on it, whatever its sign. */
        BigDecimal size() {
            return years.values().stream().map(Year::size).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** The amounts of a year together. */
    static final class Year {
        private final Location at;
        private @Nullable BigDecimal receipts;
        private @Nullable BigDecimal expenses;

        Year(Location at) {
            this.at = at;
        }

        private void add(@Nullable BigDecimal moreReceipts, @Nullable BigDecimal moreExpenses) {
            receipts = sum(receipts, moreReceipts);
            expenses = sum(expenses, moreExpenses);
        }

        /** Where its first amount stands. */
        Location at() {
            return at;
        }

        @Nullable
        BigDecimal receipts() {
            return receipts;
        }

        @Nullable
        BigDecimal expenses() {
            return expenses;
        }

        private BigDecimal size() {
            return abs(receipts).add(abs(expenses));
        }

        private static BigDecimal abs(@Nullable BigDecimal amount) {
            return amount == null ? BigDecimal.ZERO : amount.abs();
        }

        static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null ? other : other == null ? one : one.add(other);
        }
    }
}
