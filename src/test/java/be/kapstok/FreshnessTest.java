package be.kapstok;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Partner;
import be.kapstok.model.Practice;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SupportBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What ships says when it was last held against its sources, and where to read on. */
class FreshnessTest {
    private static final Dataset DATA = Kapstok.flanders().data();

    @Test
    void everyRecordThatGoesStaleSaysWhenItWasChecked() {
        Set<@Nullable LocalDate> days = Stream.of(
                        DATA.list(Kind.SUBSIDIES).stream().map(Subsidy::checkedOn),
                        DATA.list(Kind.PARTNERS).stream().map(Partner::checkedOn),
                        DATA.list(Kind.BODIES).stream().map(SupportBody::checkedOn),
                        DATA.list(Kind.PRACTICES).stream().map(Practice::checkedOn))
                .flatMap(each -> each)
                .collect(Collectors.toSet());

        assertThat(days).containsExactlyInAnyOrder(day("2026-11-23"), day("2026-11-30"));
    }

    /** The list of those without a site is printed, so that somebody may find one. */
    @Test
    void everySubsidyAndPartnerHasASiteOrIsKnownToHaveNone() throws IOException {
        Set<String> bodies = DATA.list(Kind.BODIES).stream()
                .filter(each -> each.website() != null)
                .map(each -> each.id().value())
                .collect(Collectors.toSet());
        List<String> without = new ArrayList<>();
        DATA.list(Kind.SUBSIDIES).stream()
                .filter(each -> each.website() == null)
                .forEach(each -> without.add("subsidies " + each.id()));
        DATA.list(Kind.PARTNERS).stream()
                .filter(each -> each.website() == null)
                .filter(each ->
                        each.body() == null || !bodies.contains(each.body().value()))
                .forEach(each -> without.add("partners " + each.id()));
        System.out.println("Without a web site: " + String.join(", ", without));

        assertThat(without).containsExactlyElementsOf(known());
    }

    private static List<String> known() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FreshnessTest.class.getResourceAsStream("shipped/without-website.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
