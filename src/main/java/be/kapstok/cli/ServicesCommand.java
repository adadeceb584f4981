package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.reason.CommonReason;
import be.kapstok.support.CircleAnswer;
import be.kapstok.support.ServicesAnswer;
import be.kapstok.support.SupportAnswer.Supported;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What services there are, on a day. */
@Command(
        name = "services",
        description = "Tell what services there are for municipalities on a day: the list of integratiediensten, the"
                + " addresses of the centres, what each does and, for one municipality, who consults with whom.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ServicesCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description =
                    "A municipality, for its consultation circle: its name, NIS code or postcode, or a deelgemeente.")
    private @Nullable String name;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day asked about, such as 2014-06-01.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate day;

    @Mixin
    private final AnswerForm form = new AnswerForm();

    @Override
    public Integer call() {
        Kapstok kapstok = Kapstok.flanders();
        ServicesAnswer answer = name == null
                ? kapstok.services().services(day)
                : kapstok.services().services(name, day);
        form.print(answer);
        CircleAnswer circle = answer.circle();
        boolean covered = answer.reasons().stream().noneMatch(each -> each.code() == CommonReason.BEFORE_COVERED);
        return covered && (circle == null || circle.support() instanceof Supported)
                ? ExitCodes.ANSWERED
                : ExitCodes.OTHER_ANSWER;
    }
}
