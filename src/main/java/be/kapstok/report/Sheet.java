package be.kapstok.report;

import be.kapstok.model.Source;
import be.kapstok.reason.Reason;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An answer in parts, ready to be written in any format: sections of labelled entries, then the reasons.
 *
 * @param title its title
 * @param sections its sections, in order; those without a group are left out
 * @param reasons why the answer is what it is
 */
record Sheet(String title, List<Section> sections, List<Reason> reasons) {
    Sheet {
        sections = sections.stream().filter(each -> !each.groups().isEmpty()).toList();
        reasons = List.copyOf(reasons);
    }

    /**
     * A section.
     *
     * @param title its title
     * @param groups its groups, in order; those without an entry are left out
     */
    record Section(String title, List<Group> groups) {
        Section {
            groups = groups.stream().filter(each -> !each.entries().isEmpty()).toList();
        }
    }

    /**
     * Entries under a label.
     *
     * @param label the label
     * @param entries the entries
     */
    record Group(String label, List<Entry> entries) {
        Group {
            entries = List.copyOf(entries);
        }

        static Group of(String label, List<String> texts) {
            return new Group(label, texts.stream().map(Entry::of).toList());
        }
    }

    /**
     * One thing.
     *
     * @param text what it is
     * @param details more about it, a line each
     * @param sources where it comes from
     */
    record Entry(String text, List<String> details, List<Source> sources) {
        Entry {
            details = List.copyOf(details);
            sources = List.copyOf(sources);
        }

        static Entry of(String text) {
            return new Entry(text, List.of(), List.of());
        }

        static List<Source> sourcesOf(Collection<Reason> reasons) {
            Set<Source> sources = new LinkedHashSet<>();
            reasons.forEach(each -> sources.addAll(each.sources()));
            return List.copyOf(sources);
        }
    }
}
