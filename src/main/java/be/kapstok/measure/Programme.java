package be.kapstok.measure;

import be.kapstok.catalogue.CataloguedRule;
import be.kapstok.catalogue.NotApplied;
import java.util.List;

/**
 * Which rules run for measures with certain traits during a stretch of days, and which do not.
 *
 * @param runs the rules that run, in their order
 * @param notApplied the rules that do not, each with why, in their order
 */
record Programme(List<Run> runs, List<NotApplied> notApplied) {
    /**
     * A rule that runs.
     *
     * @param rule the rule
     * @param ruling what its findings have in common
     */
    record Run(MeasureRule rule, CataloguedRule ruling) {}
}
