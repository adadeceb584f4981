package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.ServiceTask;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An integratiedienst advises the board, supports the services, and works with associations and facilities. Source: seed
 * page. No tasks at all means that they are not known.
 */
final class ThreeTasks implements Rule<SupportRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-65");
    }

    @Override
    public void check(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<Integratiedienst> each : records.services()) {
            List<ServiceTask> tasks = each.record().tasks();
            List<Message> missing = new ArrayList<>();
            for (ServiceTask task : ServiceTask.values()) {
                if (!tasks.contains(task)) {
                    missing.add(
                            new Message(ThreeTasks.class, "task." + task.name().toLowerCase(Locale.ROOT), List.of()));
                }
            }
            if (!tasks.isEmpty() && !missing.isEmpty()) {
                findings.at(each.at("/tasks"))
                        .tell(records.municipality(each.record().municipality()), missing);
            }
        }
    }
}
