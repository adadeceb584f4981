package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.Director;
import be.kapstok.model.DirectorHolder;
import be.kapstok.model.Municipality;
import be.kapstok.model.Region;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The municipality directs integration policy: not its integratiedienst, the integratiecentrum or the Agency. Sources: decree of
 * 7 June 2013, ch. 5; odice.be; politeia.be. In Brussels it is the Flemish Community Commission (RB-73).
 */
final class MunicipalityDirects implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-74");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return Unapplied.unlessTold(holder(reviewed) != null, "director.heldBy");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        DirectorHolder holder = holder(reviewed);
        List<Municipality> municipalities = reviewed.territory().municipalities();
        boolean commission = holder == DirectorHolder.VGC
                && municipalities.stream().allMatch(each -> each.region() == Region.BRUSSELS);
        if (holder != null && holder != DirectorHolder.MUNICIPALITY && !commission) {
            findings.at("/director/heldBy")
                    .meaning("municipality")
                    .tell(new Message(
                            MunicipalityDirects.class,
                            "director." + holder.name().toLowerCase(Locale.ROOT),
                            List.of()));
        }
    }

    private static @Nullable DirectorHolder holder(ReviewedPlan reviewed) {
        Director director = reviewed.plan().director();
        return director == null ? null : director.heldBy();
    }
}
