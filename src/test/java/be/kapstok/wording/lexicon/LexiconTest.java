package be.kapstok.wording.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every entry and cue of the lexicon is found in its own sentences, and not in those that only resemble them. */
class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final LexiconIndex INDEX = new LexiconIndex(LEXICON);
    private static final WordSets SETS = new WordSets(LEXICON.sets());

    static final List<Entry> ENTRIES = LEXICON.entries();
    static final List<Cue> CUES = LEXICON.cues();

    @ParameterizedTest
    @FieldSource("ENTRIES")
    void eachExpressionOfAnEntryIsFoundInItsSentence(Entry entry) {
        assertThat(entry.positive()).contains("{}");
        for (String written : LexiconIndex.expressions(entry)) {
            String sentence = entry.positive().replace("{}", new Expression(written, SETS).example());
            assertThat(mentioned(sentence)).as("%s in: %s", written, sentence).contains(entry.id());
        }
    }

    @ParameterizedTest
    @FieldSource("ENTRIES")
    void anEntryIsNotFoundWhereItsWordsAreOthersOrMeanSomethingElse(Entry entry) {
        assertThat(mentioned(entry.negative())).doesNotContain(entry.id());
        assertThat(mentioned(entry.pseudo())).doesNotContain(entry.id());
    }

    @ParameterizedTest
    @FieldSource("ENTRIES")
    void eachPartOfAnEntryIsFoundInACompound(Entry entry) {
        for (String part : entry.parts()) {
            for (String form : Expression.forms(part)) {
                assertThat(mentioned("De " + form + "-werking")).as(form).contains(entry.id());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ENTRIES")
    void whatBlocksAnEntryIsNotTheEntry(Entry entry) {
        for (String written : entry.blocks()) {
            String blocked = new Expression(written, SETS).example();
            assertThat(mentioned(blocked)).as(blocked).doesNotContain(entry.id());
        }
    }

    private static Set<String> mentioned(String sentence) {
        return INDEX.find(Line.of(sentence)).mentions().stream()
                .map(each -> each.entry().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    @ParameterizedTest
    @FieldSource("CUES")
    void eachTriggerOfACueIsFoundAndOthersAreNot(Cue cue) {
        assertThat(cue.positive()).contains("{}");
        for (String written : cue.words()) {
            String sentence = cue.positive().replace("{}", new Expression(written, SETS).example());
            assertThat(triggered(sentence)).as("%s in: %s", written, sentence).contains(cue.id());
        }
        assertThat(triggered(cue.pseudo())).doesNotContain(cue.id());
        for (String written : cue.blocks()) {
            assertThat(triggered(new Expression(written, SETS).example()))
                    .as(written)
                    .doesNotContain(cue.id());
        }
    }

    private static Set<String> triggered(String sentence) {
        return INDEX.find(Line.of(sentence)).triggers().stream()
                .map(each -> each.cue().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void theLexiconIsWideAndItsIdsAreKnown() {
        Set<String> ids = new HashSet<>();
        Set<String> groups = Kapstok.flanders().data().list(Kind.TARGET_GROUPS).stream()
                .map(each -> each.id().value())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> sources = Kapstok.flanders().data().list(Kind.SOURCES).stream()
                .map(each -> each.id().value())
                .collect(Collectors.toUnmodifiableSet());
        int expressions = 0;
        for (Entry each : ENTRIES) {
            assertThat(ids.add(each.id())).as(each.id()).isTrue();
            assertThat(each.group() == null || groups.contains(each.group()))
                    .as(each.id())
                    .isTrue();
            assertThat(sources).as(each.id()).containsAll(each.sources());
            expressions += LexiconIndex.BACKGROUND.contains(each.meaning())
                    ? 0
                    : LexiconIndex.expressions(each).size();
        }
        assertThat(expressions).isGreaterThan(1000);
    }
}
