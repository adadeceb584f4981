package be.kapstok.practice;

import be.kapstok.model.Practice;
import be.kapstok.model.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of a practice that a search for words covers, in lower case, without accents and punctuation. */
final class SearchableText {
    private final List<String> texts = new ArrayList<>();

    SearchableText(Practice practice) {
        add(practice.title());
        add(practice.justification());
        Stream.concat(Stream.ofNullable(practice.domainWord()), practice.ownTargetGroups().stream())
                .forEach(each -> texts.add(fold(each)));
    }

    private void add(@Nullable Text text) {
        if (text != null) {
            text.forms().forEach(each -> texts.add(fold(each)));
        }
    }

    /** Whether every part of a word occurs in one of the texts. */
    boolean holds(String word) {
        return Stream.of(fold(word).split(" ")).allMatch(part -> texts.stream().anyMatch(each -> each.contains(part)));
    }

    /** Keeps letters and digits, in lower case and without accents; a space replaces anything else. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
