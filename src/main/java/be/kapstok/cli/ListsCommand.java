package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.lists.ListOfWords;
import be.kapstok.lists.ListedWord;
import be.kapstok.lists.Lists;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the words that fields take. */
@Command(
        name = "lists",
        description =
                "Show the words that fields take, each with its name in Dutch, French and English: target groups, policy"
                        + " domains, kinds of measures and others.")
final class ListsCommand extends KapstokCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "LIST",
            description = "A list, such as targetGroups or doelgroepen, or a field that takes its words, such as"
                    + " policyDomain; without it, which lists there are.")
    private @Nullable String list;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description =
                    "Only the words that are in use on this day, such as 2014-06-01; those of all days if not given.")
    private @Nullable LocalDate day;

    @ArgGroup(exclusive = true)
    private FindingsCommand.@Nullable Form form;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write there instead of printing, in the format of its ending.")
    private @Nullable OutputFile out;

    @Override
    public Integer call() {
        return give(asked(), FindingsCommand.Form.of(form, out), out, true);
    }

    private ListOfWords asked() {
        Lists lists = Kapstok.flanders().lists();
        if (list == null) {
            return lists.all();
        }
        Optional<ListOfWords> found = day == null ? lists.find(list) : lists.find(list, day);
        if (found.isPresent()) {
            return found.get();
        }
        String typed = "'" + Excerpt.of(list, Excerpt.IN_A_SENTENCE) + "'";
        Optional<String> near = lists.nearest(list);
        List<String> all = lists.all().words().stream().map(ListedWord::id).toList();
        throw new Unusable(
                near.isPresent()
                        ? new Message(ListsCommand.class, "list_perhaps", List.of(typed, near.get()))
                        : new Message(ListsCommand.class, "list_unknown", List.of(typed, all)));
    }
}
