package be.kapstok.wording;

import be.kapstok.wording.lexicon.Entry;
import be.kapstok.wording.lexicon.Meaning;
import be.kapstok.wording.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a line names, as its answer tells it. */
final class Mentioned {
    private static final String OWN_WORDS = "other:";

    private Mentioned() {}

    static boolean isIntegrationGroup(Meaning meaning) {
        return meaning == Meaning.GROUP || meaning == Meaning.INSTITUTION || meaning == Meaning.FAITH;
    }

    /** The groups, in the order of the line. */
    static List<GroupMention> groups(Evidence evidence) {
        List<GroupMention> groups = new ArrayList<>();
        for (Part each : evidence.parts()) {
            String group = group(each.mention());
            if (group != null) {
                Mention mention = each.mention();
                groups.add(new GroupMention(
                        group, mention.from(), mention.until(), mention.words(), mention.split(), each.role()));
            }
        }
        return groups;
    }

    private static @Nullable String group(Mention mention) {
        Entry entry = mention.entry();
        return switch (entry.meaning()) {
            case GROUP, INSTITUTION, FAITH, OTHER ->
                entry.group() == null ? OWN_WORDS + mention.words().strip().toLowerCase(Locale.ROOT) : entry.group();
            case EVERYONE, WELCOME -> Drafts.EVERYONE;
            default -> null;
        };
    }

    /** The signs, in the order of the line; those of ordinary subjects only where they decided. */
    static List<SignMention> signs(Evidence evidence, List<Mention> resting) {
        List<SignMention> signs = new ArrayList<>();
        for (Part each : evidence.parts()) {
            Sign sign = sign(each.meaning());
            Mention mention = each.mention();
            if (sign != null && (sign != Sign.ORDINARY_SUBJECT || resting.contains(mention))) {
                signs.add(new SignMention(sign, mention.from(), mention.until(), mention.words(), mention.split()));
            }
        }
        return signs;
    }

    private static @Nullable Sign sign(Meaning meaning) {
        return switch (meaning) {
            case LOCALS, PEOPLE -> Sign.OTHER_INHABITANTS;
            case LANGUAGE -> Sign.LANGUAGE_ACTIVITY;
            case ADAPTATION, TRANSLATION, ACCESS -> Sign.ADAPTATION;
            case TRAINING -> Sign.STAFF_TRAINING;
            case EQUALITY, CHANCES -> Sign.EQUAL_TREATMENT;
            case TOGETHER, DIVERSITY -> Sign.LIVING_TOGETHER;
            case THEME, INCLUSION -> Sign.INTEGRATION_THEME;
            case WELCOME -> Sign.WELCOME;
            case RESTRICTION -> Sign.RESTRICTION;
            case FORMALITY -> Sign.FORMAL_ACT;
            case ORDINARY, EVERYDAY, AIM, DOMAINS, NEAR -> Sign.ORDINARY_SUBJECT;
            case GROUP, INSTITUTION, FAITH, OTHER, EVERYONE -> null;
        };
    }
}
