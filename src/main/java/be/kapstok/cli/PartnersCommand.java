package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Theme;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.partner.PartnerReason;
import be.kapstok.reason.CommonReason;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who helps, on a day. */
@Command(
        name = "partners",
        description = "Tell who helps municipalities on a day: with a theme, in a sector, or near a municipality.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PartnersCommand implements Callable<Integer> {
    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = OneOf.Themes.class,
            description = "A theme of the page, such as jeugd; given more than once, one of them.")
    private List<Theme> themes = List.of();

    @Option(
            names = "--sector",
            paramLabel = "SECTOR",
            converter = OneOf.Sectors.class,
            description = "A sector, such as vvsg; given more than once, one of them.")
    private List<PartnerSector> sectors = List.of();

    @Option(
            names = "--near",
            paramLabel = "NAME",
            description = "A municipality in which they work: its name, NIS code or postcode, or a deelgemeente.")
    private @Nullable String near;

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
        PartnerAnswer answer = Kapstok.flanders().partners().ask(new PartnerQuestion(day, themes, sectors, near));
        form.print(answer);
        boolean answered = answer.reasons().stream()
                .noneMatch(each -> each.code() == PartnerReason.NO_PLACE || each.code() == CommonReason.BEFORE_COVERED);
        return answered ? ExitCodes.ANSWERED : ExitCodes.OTHER_ANSWER;
    }
}
