package be.kapstok.answers;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.model.Subsidy;
import be.kapstok.partner.FoundPartner;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.support.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a change of the shipped data does to the answers. A fixed set of questions is asked for every day from 2009 to 2027, and the
 * answers stand in a file, one line a question with the days on which the answer changes. After a change of data,
 * {@code mvn -q test -Dtest=AnswersOverTimeTest} prints the lines that differ, and the same with {@code -Danswers.write} writes
 * the file anew: its difference goes to the reviewer with that of the data.
 */
class AnswersOverTimeTest {
    private static final Path FILE = Path.of("src/test/resources/be/kapstok/answers/answers-over-time.txt");
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2028, 1, 1);
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    /** Cities with an agency, facilities, mergers, known and unknown services, each province, Brussels. */
    private static final List<String> MUNICIPALITIES = List.of(
            "11002", "44021", "21004", "71016", "23096", "23101", "73040", "41011", "23044", "31005", "46030", "24062");

    /** The answers to some questions, by question, each said from the first day on which it is so. */
    private static final class Timelines {
        private final Map<String, StringBuilder> lines = new TreeMap<>();
        private final Map<String, String> last = new TreeMap<>();

        void say(String question, LocalDate day, String answer) {
            if (!answer.equals(last.put(question, answer))) {
                lines.computeIfAbsent(question, none -> new StringBuilder(question))
                        .append(" | ")
                        .append(day)
                        .append(' ')
                        .append(answer);
            }
        }

        Stream<String> lines() {
            return lines.values().stream().map(StringBuilder::toString);
        }
    }

    @Test
    void areThoseOfTheFile() throws IOException {
        List<String> now = new ArrayList<>();
        Stream.of(subsidies(), partners(), support()).flatMap(Timelines::lines).forEach(now::add);
        if (System.getProperty("answers.write") != null) {
            Files.write(FILE, now);
        }
        List<String> before = Files.readAllLines(FILE);
        List<String> gone = new ArrayList<>(before);
        gone.removeAll(now);
        List<String> come = new ArrayList<>(now);
        come.removeAll(before);
        gone.forEach(each -> System.out.println("- " + each));
        come.forEach(each -> System.out.println("+ " + each));

        assertThat(come).as("answers that changed, see above").isEmpty();
        assertThat(gone).as("answers that are gone, see above").isEmpty();
    }

    private static Timelines subsidies() {
        Timelines said = new Timelines();
        List<Subsidy> all = KAPSTOK.data().list(Kind.SUBSIDIES);
        for (LocalDate day = FIRST; day.isBefore(AFTER); day = day.plusDays(1)) {
            Schemes schemes = (Schemes) KAPSTOK.funding(FundingQuestion.of(day));
            for (SchemeStanding each : schemes.open()) {
                said.say(each.id(), day, word(each.standing()));
            }
            for (SchemeStanding each : schemes.notOpen()) {
                said.say(each.id(), day, word(each.standing()));
            }
        }
        assertThat(said.lines()).hasSameSizeAs(all);
        return said;
    }

    private static Timelines partners() {
        Timelines said = new Timelines();
        for (LocalDate day = FIRST; day.isBefore(AFTER); day = day.plusDays(1)) {
            PartnerAnswer answer = KAPSTOK.partners().ask(PartnerQuestion.on(day));
            for (List<FoundPartner> list : List.of(answer.partners(), answer.general(), answer.otherDays())) {
                for (FoundPartner each : list) {
                    said.say(
                            each.partner().id(),
                            day,
                            word(each.thatDay()) + " " + each.partner().label().nl());
                }
            }
        }
        return said;
    }

    private static Timelines support() {
        Timelines said = new Timelines();
        for (LocalDate day = FIRST; day.isBefore(AFTER); day = day.plusDays(1)) {
            for (String each : MUNICIPALITIES) {
                said.say(
                        each,
                        day,
                        KAPSTOK.support(each, day)
                                .fold(
                                        supported -> words(supported.standing()),
                                        notSupported -> "not supported",
                                        noClaim -> "no claim",
                                        notYet -> "not yet",
                                        unresolved -> "unresolved"));
            }
        }
        return said;
    }

    private static String words(Standing standing) {
        return standing.municipality().name().nl() + ": "
                + standing.centre().name().nl() + ", service "
                + word(standing.integratiedienst().status())
                + (standing.kruispunt() == null ? "" : ", Kruispunt");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
