package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Theme;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.partner.PartnerReason;
import be.kapstok.reason.CommonReason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds partners on a day. */
@Command(
        name = "partners",
        description = "Tell who helps municipalities on a day: with a theme, in a sector, or near a municipality.")
final class PartnersCommand extends QuestionCommand {
    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "A theme of the page, such as jeugd; given more than once, one of them.")
    private List<Theme> themes = List.of();

    @Option(
            names = "--sector",
            paramLabel = "SECTOR",
            description = "A sector, such as vvsg; given more than once, one of them.")
    private List<PartnerSector> sectors = List.of();

    @Option(
            names = "--near",
            paramLabel = "NAME",
            description = "A municipality in which they work: its name, NIS code or postcode, or a deelgemeente.")
    private @Nullable String near;

    @Mixin
    private final DayOption on = new DayOption();

    @Override
    public Integer call() {
        PartnerAnswer answer = Kapstok.flanders().partners().ask(new PartnerQuestion(on.day(), themes, sectors, near));
        return print(
                answer,
                answer.reasons().stream()
                        .noneMatch(each ->
                                each.code() == PartnerReason.NO_PLACE || each.code() == CommonReason.BEFORE_COVERED));
    }
}
