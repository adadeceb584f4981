package be.kapstok.support;

import be.kapstok.model.ServiceTask;
import be.kapstok.reason.Reason;
import java.util.List;

/**
 * A task of every integratiedienst.
 *
 * @param task the task
 * @param reasons the sources that say so; never empty
 * @since 0.1.0
 */
public record TaskEntry(ServiceTask task, List<Reason> reasons) {

    /** Copies the reasons. */
    public TaskEntry {
        reasons = List.copyOf(reasons);
    }
}
