package be.kapstok.wording;

import be.kapstok.wording.lexicon.Cue;
import be.kapstok.wording.lexicon.Effect;
import be.kapstok.wording.lexicon.Found;
import be.kapstok.wording.lexicon.Line;
import be.kapstok.wording.lexicon.Mention;
import be.kapstok.wording.lexicon.Trigger;
import java.util.List;

/** What the cues of a line make of its mentions: each cue reaches from its words to a border, a word that ends it, or so many words. */
final class Roles {
    private final Line line;
    private final int[] effects;

    private Roles(Line line) {
        this.line = line;
        this.effects = new int[line.size()];
    }

    /** The mentions of a line with their roles, in its order. */
    static List<Part> of(Line line, Found found) {
        Roles roles = new Roles(line);
        found.triggers().forEach(roles::spread);
        return found.mentions().stream()
                .map(each -> new Part(each, roles.roleOf(each)))
                .toList();
    }

    private void spread(Trigger trigger) {
        Cue cue = trigger.cue();
        int bit = cue.effect().bit();
        if (cue.direction() == Cue.Direction.BACKWARD) {
            for (int i = trigger.first() - 1, left = most(cue); i >= 0 && left > 0; i--, left--) {
                if (line.before(i + 1).compareTo(border(trigger)) >= 0) {
                    return;
                }
                effects[i] |= bit;
            }
            return;
        }
        for (int i = trigger.first(); i <= trigger.last(); i++) {
            effects[i] |= bit;
        }
        for (int i = trigger.last() + 1, left = most(cue); i < line.size() && left > 0; i++, left--) {
            if (line.before(i).compareTo(border(trigger)) >= 0 || cue.ends().contains(line.word(i))) {
                return;
            }
            effects[i] |= bit;
        }
    }

    private static int most(Cue cue) {
        return cue.reach() == 0 ? Integer.MAX_VALUE : cue.reach();
    }

    /** A clause in front ends at its comma. */
    private Line.Border border(Trigger trigger) {
        boolean inFront = trigger.first() == 0 || line.before(trigger.first()) == Line.Border.SENTENCE;
        Line.Border own = trigger.cue().border();
        return (inFront && own == Line.Border.SENTENCE) ? Line.Border.COMMA : own;
    }

    private GroupRole roleOf(Mention mention) {
        boolean compound = mention.split() != null; // Roma-stewards help Roma
        int all = effects[mention.first()] & (compound ? ~Effect.HELPER.bit() : -1);
        for (Effect each : Effect.values()) {
            if ((all & each.bit()) != 0) {
                return role(each);
            }
        }
        return GroupRole.PUBLIC;
    }

    private static GroupRole role(Effect effect) {
        return switch (effect) {
            case EXCLUDED -> GroupRole.EXCLUDED;
            case REASON -> GroupRole.REASON;
            case TURNS_UP -> GroupRole.TURNS_UP;
            case PARTNER -> GroupRole.PARTNER;
            case HELPER -> GroupRole.HELPER;
            case ABOUT -> GroupRole.ABOUT;
            case NOT_ONLY -> GroupRole.NOT_ONLY;
            case INCLUDED -> GroupRole.INCLUDED;
            case FOCUS -> GroupRole.FOCUS;
            case PURPOSE -> GroupRole.PURPOSE;
        };
    }
}
