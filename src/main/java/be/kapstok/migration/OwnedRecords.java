package be.kapstok.migration;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.migration.CodeMigration.Step;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.Consultation;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Practice;
import be.kapstok.model.ServiceId;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Records with an id of their own that a municipality has: services, practices, measures and plans. They never become one; of
 * one that is about a municipality that is several there is a copy for each, on request.
 */
final class OwnedRecords {
    private final Dataset data;
    private final CodeMigration carrying;
    private final DatasetPolicies policies;
    private final List<MigratedRecord> all = new ArrayList<>();

    /** The ids of the copies of a plan or measure, by the municipality that each is about; by the id that it had. */
    private final Map<String, Map<String, String>> plans = new HashMap<>();

    private final Map<String, Map<String, String>> measures = new HashMap<>();

    OwnedRecords(Dataset data, CodeMigration carrying, DatasetPolicies policies) {
        this.data = data;
        this.carrying = carrying;
        this.policies = policies;
    }

    /** Carries the lists into a data set, and tells what became of each record. */
    List<MigratedRecord> carry(Dataset.Builder out) {
        carry(out, new MunicipalRecords<>(Kind.INTEGRATIEDIENSTEN, new HashMap<>()) {
            @Override
            String municipality(Integratiedienst record) {
                return record.municipality().value();
            }

            @Override
            Integratiedienst about(Integratiedienst record, String municipality, @Nullable String id) {
                ServiceId own = id == null ? record.id() : ServiceId.of(id);
                return RecordCopies.with(record, Map.of("municipality", NisCode.of(municipality), "id", own));
            }

            @Override
            List<String> namedBy(Integratiedienst record, Step step) {
                return data.list(Kind.CONSULTATIONS).stream()
                        .filter(each -> names(each, record.id().value()))
                        .map(Consultation::key)
                        .toList();
            }
        });
        carry(out, new MunicipalRecords<>(Kind.PRACTICES, new HashMap<>()) {
            @Override
            @Nullable
            String municipality(Practice record) {
                return null;
            }

            @Override
            Practice about(Practice record, String municipality, @Nullable String id) {
                return record;
            }

            @Override
            Practice besides(Practice record, MigratedRecord told) {
                List<String> now = words("practices.municipalities", record.municipalities(), told);
                return RecordCopies.with(record, Map.of("municipalities", now));
            }
        });
        List<MultiYearPlan> carried = carry(out, new MunicipalRecords<>(Kind.PLANS, plans) {
            @Override
            String municipality(MultiYearPlan record) {
                return record.municipality();
            }

            @Override
            MultiYearPlan about(MultiYearPlan record, String municipality, @Nullable String id) {
                String own = id == null ? record.id() : id;
                return RecordCopies.with(record, Map.of("municipality", municipality, "id", own));
            }
        });
        carry(out, new MunicipalRecords<>(Kind.MEASURES, measures) {
            @Override
            @Nullable
            String municipality(Measure record) {
                return record.municipality();
            }

            @Override
            Measure about(Measure record, String municipality, @Nullable String id) {
                String own = id == null ? record.id() : id;
                return RecordCopies.with(record, Map.of("municipality", municipality, "id", own));
            }

            @Override
            Measure besides(Measure record, MigratedRecord told) {
                List<String> now = words("measures.cooperation", record.cooperation(), told);
                return RecordCopies.with(record, Map.of("cooperation", now));
            }

            @Override
            List<String> namedBy(Measure record, Step step) {
                Set<String> codes = new HashSet<>();
                step.now().forEach(each -> codes.add(each.nis().value()));
                return data.list(Kind.PLANS).stream()
                        .filter(each -> PlanMeasures.of(each).contains(record.id()))
                        .filter(each -> !plans.getOrDefault(each.id(), Map.of())
                                .keySet()
                                .equals(codes))
                        .map(MultiYearPlan::key)
                        .toList();
            }
        });
        if (!measures.isEmpty()) {
            out.list(
                    Kind.PLANS,
                    carried.stream()
                            .map(each -> PlanMeasures.renamed(
                                    each,
                                    id -> measures.getOrDefault(id, Map.of()).getOrDefault(each.municipality(), id)))
                            .toList());
        }
        return all;
    }

    private static boolean names(Consultation meeting, String id) {
        return meeting.calledBy().equals(id) || meeting.participants().contains(id);
    }

    private <T extends Keyed> List<T> carry(Dataset.Builder out, MunicipalRecords<T> owned) {
        List<T> before = data.list(owned.kind());
        Set<String> keys = new HashSet<>();
        before.forEach(each -> keys.add(each.key()));
        List<T> records = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            MigratedRecord told = new MigratedRecord();
            told.at(data.places().of(owned.kind(), i, ""));
            for (T each : carried(before.get(i), owned, keys::contains, told)) {
                records.add(each);
                origins.add(i);
            }
            all.add(told);
        }
        out.carried(owned.kind(), records, origins);
        return records;
    }

    private <T extends Keyed> List<T> carried(
            T record, MunicipalRecords<T> owned, Predicate<String> taken, MigratedRecord told) {
        String written = owned.municipality(record);
        if (written == null) {
            return List.of(owned.besides(record, told));
        }
        String field = owned.kind().list() + ".municipality";
        Step step = step(written);
        if (step.now().size() <= 1) {
            told.take(written, step);
            T now = step.goesToOne()
                    ? owned.about(record, step.now().get(0).nis().value(), null)
                    : record;
            return List.of(owned.besides(now, told));
        }
        List<Reason> why = new ArrayList<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (Municipality each : step.now()) {
            ids.put(each.nis().value(), record.key() + "-" + each.nis());
        }
        if (policies.of(field) != MergePolicy.LIST) {
            why.add(MigrationReasons.told(MigrationReason.CARRIED_NOT_COPIED, field));
        } else {
            for (String each : owned.namedBy(record, step)) {
                why.add(MigrationReasons.told(MigrationReason.CARRIED_NAMED, MigrationReasons.shown(each)));
            }
            ids.values().stream()
                    .filter(taken)
                    .forEach(each -> why.add(
                            MigrationReasons.told(MigrationReason.CARRIED_COLLIDES, MigrationReasons.shown(each))));
        }
        if (!why.isEmpty()) {
            told.take(written, step);
            T besides = owned.besides(record, told);
            told.stays(Outcome.REFUSED, why);
            return List.of(besides);
        }
        told.takeAll(written, step);
        told.tell(List.of(MigrationReasons.told(MigrationReason.CARRIED_COPIED)));
        T besides = owned.besides(record, told);
        owned.copies().put(record.key(), ids);
        List<T> made = new ArrayList<>();
        ids.forEach((code, id) -> made.add(owned.about(besides, code, id)));
        return made;
    }

    private Step step(String written) {
        return NisCode.matches(written)
                ? carrying.of(NisCode.of(written))
                : carrying.of(new WrittenCode(written, null));
    }

    /** Codes or names, of which the names stay; each once. */
    private List<String> words(String field, List<String> written, MigratedRecord told) {
        Set<String> words = new LinkedHashSet<>();
        for (String each : written) {
            if (!NisCode.matches(each)) {
                words.add(each);
                continue;
            }
            Step step = step(each);
            if (step.now().size() > 1 && policies.of(field) == MergePolicy.LIST) {
                told.takeAll(each, step);
                step.now().forEach(one -> words.add(one.nis().value()));
            } else {
                told.take(each, step);
                words.add(step.goesToOne() ? step.now().get(0).nis().value() : each);
                if (step.now().size() > 1) {
                    told.tell(List.of(MigrationReasons.told(MigrationReason.CARRIED_NOT_COPIED, field)));
                }
            }
        }
        return List.copyOf(words);
    }
}
