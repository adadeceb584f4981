package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.FindingSink.FindingBuilder;
import be.kapstok.model.Period;
import java.time.LocalDate;

/** A rule about the target groups that a measure names by id, each at its place. */
abstract class GroupRule implements MeasureRule {
    private static final String LIST = "targetGroups";
    private static final String START = "/" + LIST + "/";

    private final MeasureVocabulary vocabulary;

    GroupRule(MeasureVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    final MeasureVocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public final void check(MeasureCase judged, FindingSink findings) {
        var groups = judged.measure().targetGroups();
        for (int i = 0; i < groups.size(); i++) {
            String group = groups.get(i);
            if (ForWhom.isGroup(group) && !MeasureVocabulary.inOwnWordsAlready(group)) {
                check(group, judged, new Place(findings, i));
            }
        }
    }

    /** Reports that the decree counts a group only before the day of a measure, or only after it. */
    final void tellOfOtherTime(String group, MeasureCase judged, Place place, Object first) {
        Period period = vocabulary.decreePeriod(group);
        LocalDate from = period == null ? null : period.from();
        LocalDate until = period == null ? null : period.until();
        if (until != null && !judged.day().isBefore(until)) {
            place.at().meaning(vocabulary.inOwnWords(group)).tell(first, until.minusDays(1));
        } else if (from != null && judged.day().isBefore(from)) {
            place.at().saying("before").meaning(vocabulary.inOwnWords(group)).tell(first, from);
        }
    }

    /** Judges one group. */
    abstract void check(String group, MeasureCase judged, Place place);

    /** The place of a group. */
    record Place(FindingSink findings, int index) {
        FindingBuilder at() {
            return findings.at(START + index);
        }
    }

    /** Gives the same group in own words, to which no rule about groups applies. */
    @Override
    public final FieldChange change(MeasureCase judged, String pointer) {
        var groups = judged.measure().targetGroups();
        int place = Integer.parseInt(pointer.substring(START.length()));
        return Changes.replacing(LIST, groups, place, vocabulary.inOwnWords(groups.get(place)));
    }
}
