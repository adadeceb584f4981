package be.kapstok.place;

import be.kapstok.index.MunicipalityIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.place.MunicipalityAnswer.Ambiguous;
import be.kapstok.place.MunicipalityAnswer.Current;
import be.kapstok.place.MunicipalityAnswer.Unknown;
import be.kapstok.place.Vintage.Conflict;
import be.kapstok.place.Vintage.Evidence;
import be.kapstok.place.Vintage.Fit;
import be.kapstok.place.Vintage.Reread;
import be.kapstok.place.Vintage.UnknownWord;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.table.SpreadsheetCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Guesses of which days a list is, from the days on which each of its words is a municipality. */
final class Vintages {
    private static final int SHOWN = 5;

    /** For how many words that are no municipality the nearest names are looked up; a list of more is no list of municipalities. */
    private static final int LOOKED_UP = 1000;

    private final MunicipalityIndex index;
    private final MunicipalityAnswers answering;
    private final PlaceReasons why;
    private final Stretches stretches;

    Vintages(MunicipalityIndex index, MunicipalityAnswers answering, LocalDate coveredFrom, Set<LocalDate> changes) {
        this.index = index;
        this.answering = answering;
        this.why = answering.why();
        this.stretches = new Stretches(coveredFrom, changes);
    }

    Vintage of(List<String> list, LocalDate today) {
        Map<String, BitSet> lived = new LinkedHashMap<>();
        List<UnknownWord> unknown = new ArrayList<>();
        List<Reread> reread = new ArrayList<>();
        for (String word : new LinkedHashSet<>(list)) {
            String text = word.strip();
            NisCode number = written(text);
            List<Municipality> bearers = answering.bearers(number == null ? text : number.value());
            if (bearers.isEmpty()) {
                if (!text.isEmpty()) {
                    unknown.add(
                            unknown.size() < LOOKED_UP
                                    ? unknown(word, number == null ? text : number.value(), today)
                                    : new UnknownWord(
                                            word,
                                            List.of(),
                                            Reason.of(PlaceReason.UNKNOWN_NAME, PlaceReasons.shown(text))));
                }
                continue;
            }
            lived.put(word, stretches.of(bearers));
            if (number != null) {
                reread.add(new Reread(word, number));
            }
        }
        return guess(lived, unknown, reread);
    }

    private UnknownWord unknown(String word, String text, LocalDate today) {
        MunicipalityAnswer answer = answering.loosely(text, today);
        List<Suggestion> suggestions = new ArrayList<>();
        if (answer instanceof Unknown nothing) {
            suggestions.addAll(nothing.suggestions());
        } else if (answer instanceof Current current) {
            suggestions.add(Suggestion.of(current.municipality()));
        } else if (answer instanceof Ambiguous several) {
            several.candidates().forEach(each -> suggestions.add(Suggestion.of(each)));
        }
        return new UnknownWord(word, suggestions, answer.reasons().get(0));
    }

    private Vintage guess(Map<String, BitSet> lived, List<UnknownWord> unknown, List<Reread> reread) {
        Map<BitSet, List<String>> groups = new LinkedHashMap<>();
        BitSet together = stretches.all();
        lived.forEach((word, pieces) -> {
            groups.computeIfAbsent(pieces, none -> new ArrayList<>()).add(word);
            together.and(pieces);
        });
        List<Period> days = lived.isEmpty() ? List.of() : stretches.periods(together);
        List<Evidence> evidence = evidence(groups);
        List<Conflict> conflicts = new ArrayList<>();
        Fit best = null;
        List<Reason> reasons = new ArrayList<>();
        if (lived.isEmpty()) {
            reasons.add(Reason.of(PlaceReason.LIST_OF_NOTHING));
        } else if (days.isEmpty()) {
            reasons.add(Reason.of(PlaceReason.LIST_OF_NO_DAY, String.valueOf(lived.size())));
            conflicts.addAll(conflicts(groups, reasons));
            best = best(lived);
            reasons.add(Reason.of(
                    PlaceReason.LIST_FITS_BEST,
                    String.valueOf(best.fitting()),
                    String.valueOf(lived.size()),
                    words(best.days()),
                    shown(best.misfits())));
        } else {
            reasons.add(Reason.of(PlaceReason.LIST_OF_DAYS, String.valueOf(lived.size()), words(days)));
        }
        for (Evidence each : evidence) {
            reasons.add(why.because(
                    PlaceReason.RULES_OUT, records(each.words()), shown(each.words()), words(each.ruledOut())));
        }
        for (Reread each : reread) {
            reasons.add(Reason.of(PlaceReason.READ_AS_CODE, PlaceReasons.shown(each.word()), each.nis()));
        }
        addLeftAside(unknown, reasons);
        reasons.addAll(why.reach());
        return new Vintage(days, lived.size(), evidence, conflicts, best, unknown, reread, reasons);
    }

    private static void addLeftAside(List<UnknownWord> unknown, List<Reason> reasons) {
        if (!unknown.isEmpty()) {
            List<String> words = unknown.stream().map(UnknownWord::word).toList();
            reasons.add(Reason.of(PlaceReason.LEFT_ASIDE, String.valueOf(words.size()), shown(words)));
        }
    }

    private List<Evidence> evidence(Map<BitSet, List<String>> groups) {
        List<Evidence> evidence = new ArrayList<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> each.getKey().cardinality()))
                .forEach(each -> {
                    BitSet out = stretches.all();
                    out.andNot(each.getKey());
                    if (!out.isEmpty()) {
                        evidence.add(new Evidence(each.getValue(), stretches.periods(out)));
                    }
                });
        return evidence;
    }

    private List<Conflict> conflicts(Map<BitSet, List<String>> groups, List<Reason> reasons) {
        List<Map.Entry<BitSet, List<String>>> lives = List.copyOf(groups.entrySet());
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < lives.size(); i++) {
            for (int j = i + 1; j < lives.size(); j++) {
                BitSet one = lives.get(i).getKey();
                BitSet other = lives.get(j).getKey();
                if (!one.intersects(other)) {
                    Conflict conflict =
                            new Conflict(lives.get(i).getValue(), lives.get(j).getValue());
                    conflicts.add(conflict);
                    String some = conflict.some().get(0);
                    String others = conflict.others().get(0);
                    reasons.add(why.because(
                            PlaceReason.NEVER_TOGETHER,
                            records(List.of(some, others)),
                            PlaceReasons.shown(some),
                            PlaceReasons.shown(others),
                            words(stretches.periods(one)),
                            words(stretches.periods(other))));
                }
            }
        }
        return conflicts;
    }

    /** The days on which most words are municipalities, and the words that are none then. */
    private Fit best(Map<String, BitSet> lived) {
        int most = -1;
        BitSet best = new BitSet();
        for (int i = 0; i < stretches.size(); i++) {
            int piece = i;
            int fitting = (int)
                    lived.values().stream().filter(each -> each.get(piece)).count();
            if (fitting > most) {
                most = fitting;
                best = new BitSet();
            }
            if (fitting == most && (best.isEmpty() || sameWords(lived, best.nextSetBit(0), i))) {
                best.set(i);
            }
        }
        int piece = best.nextSetBit(0);
        List<String> misfits = lived.entrySet().stream()
                .filter(each -> !each.getValue().get(piece))
                .map(Map.Entry::getKey)
                .toList();
        return new Fit(stretches.periods(best), most, misfits);
    }

    private static boolean sameWords(Map<String, BitSet> lived, int one, int other) {
        return lived.values().stream().allMatch(each -> each.get(one) == each.get(other));
    }

    private List<Municipality> records(List<String> words) {
        List<Municipality> records = new ArrayList<>();
        for (String word : words.subList(0, Math.min(SHOWN, words.size()))) {
            NisCode number = written(word.strip());
            records.addAll(index.withCode(number == null ? word.strip() : number.value()));
            records.addAll(index.withName(word.strip()));
        }
        return records;
    }

    private static List<Object> words(List<Period> periods) {
        return List.copyOf(periods.stream().map(Message::of).toList());
    }

    /** The first words, and how many more there are. */
    private static List<Object> shown(List<String> words) {
        List<Object> shown = new ArrayList<>();
        for (String word : words.subList(0, Math.min(SHOWN, words.size()))) {
            shown.add(PlaceReasons.shown(word.strip()));
        }
        if (words.size() > SHOWN) {
            shown.add(new Message(PlaceReason.class, "words.more", List.of(String.valueOf(words.size() - SHOWN))));
        }
        return shown;
    }

    /** The code that a text is, although it is written as a number, or {@code null}. */
    private static @Nullable NisCode written(String text) {
        String code = NisCode.matches(text) ? null : SpreadsheetCell.code(text);
        return code == null ? null : NisCode.of(code);
    }

    /** The days of which the facts speak, cut where municipalities start or end; sets of days are sets of these pieces. */
    private static final class Stretches {
        private final List<LocalDate> starts;

        Stretches(LocalDate coveredFrom, Set<LocalDate> days) {
            TreeSet<LocalDate> cuts = new TreeSet<>(days);
            cuts.add(coveredFrom);
            starts = List.copyOf(cuts.tailSet(coveredFrom));
        }

        int size() {
            return starts.size();
        }

        BitSet all() {
            BitSet all = new BitSet(size());
            all.set(0, size());
            return all;
        }

        /** The pieces in which one of some records holds. */
        BitSet of(List<Municipality> records) {
            BitSet found = new BitSet(size());
            for (int i = 0; i < size(); i++) {
                found.set(i, MunicipalityIndex.alive(records, starts.get(i)) != null);
            }
            return found;
        }

        /** The pieces as periods, those that touch as one. */
        List<Period> periods(BitSet pieces) {
            List<Period> periods = new ArrayList<>();
            for (int i = pieces.nextSetBit(0); i >= 0; ) {
                int end = pieces.nextClearBit(i);
                periods.add(
                        end >= size()
                                ? Period.startingOn(starts.get(i))
                                : Period.between(starts.get(i), starts.get(end)));
                i = end >= size() ? -1 : pieces.nextSetBit(end);
            }
            return periods;
        }
    }
}
