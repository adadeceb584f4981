package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.reason.CommonReason;
import be.kapstok.support.CircleAnswer;
import be.kapstok.support.ServicesAnswer;
import be.kapstok.support.SupportAnswer.Supported;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the services on a day. */
@Command(
        name = "services",
        description = "Tell what services there are for municipalities on a day: the list of integratiediensten, the"
                + " addresses of the centres, what each does and, for one municipality, who consults with whom.")
final class ServicesCommand extends QuestionCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description =
                    "A municipality, for its consultation circle: its name, NIS code or postcode, or a deelgemeente.")
    private @Nullable String name;

    @Mixin
    private final DayOption on = new DayOption();

    @Override
    public Integer call() {
        Kapstok kapstok = Kapstok.flanders();
        ServicesAnswer answer = name == null
                ? kapstok.services().services(on.day())
                : kapstok.services().services(name, on.day());
        CircleAnswer circle = answer.circle();
        boolean covered = answer.reasons().stream().noneMatch(each -> each.code() == CommonReason.BEFORE_COVERED);
        return print(answer, covered && (circle == null || circle.support() instanceof Supported));
    }
}
