package be.kapstok.cli;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.Wallonia;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.reason.Answer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The exit code of an answer that makes no claim, whatever the command. */
class NoClaimCodeTest {
    private static final Kapstok BELGIUM = Wallonia.kapstok();
    private static final List<Function<String, Answer>> QUESTIONS = List.of(
            name -> BELGIUM.support(name, day("2014-03-01")),
            name -> BELGIUM.advise(name, day("2014-03-01")),
            name -> BELGIUM.funding(FundingQuestion.of(name, day("2014-03-01"))),
            name -> BELGIUM.partners().ask(PartnerQuestion.on(day("2014-03-01")).near(name)));

    @Command(name = "told")
    private static final class Told extends QuestionCommand {
        private final Answer answer;

        Told(Answer answer) {
            this.answer = answer;
        }

        @Override
        public Integer call() {
            return print(answer, true);
        }
    }

    private static int code(Answer answer) {
        return new CommandLine(new Told(answer))
                .setOut(new PrintWriter(new StringWriter()))
                .execute();
    }

    @Test
    void isThatOfAnyOtherAnswer() {
        for (Function<String, Answer> each : QUESTIONS) {
            assertThat(code(each.apply("Liège"))).isEqualTo(1);
            assertThat(code(each.apply("Genk"))).isZero();
        }
    }
}
