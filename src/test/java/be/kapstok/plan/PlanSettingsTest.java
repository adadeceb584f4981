package be.kapstok.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanSettingsTest {
    private final PlanSettings usual = PlanSettings.usual();

    @Test
    void areTheChoicesOfTheLibraryUnlessToldOtherwise() {
        assertThat(usual.minimumDomains()).isEqualTo(2);
        assertThat(usual.minimumInclusivePerDomain()).isEqualTo(1);
        assertThat(usual.inclusiveLead()).isEqualTo(1);
        assertThat(usual.integrationWords())
                .containsExactly("integratie", "integratiebeleid", "inburgering", "inburgeringsbeleid", "integration");
    }

    @Test
    void changeOneAtATimeInCopies() {
        assertThat(usual.withMinimumDomains(4))
                .isEqualTo(new PlanSettings(4, 1, 1, usual.integrationWords(), usual.companionWords()));
        assertThat(usual.withMinimumInclusivePerDomain(0))
                .isEqualTo(new PlanSettings(2, 0, 1, usual.integrationWords(), usual.companionWords()));
        assertThat(usual.withInclusiveLead(-3))
                .isEqualTo(new PlanSettings(2, 1, -3, usual.integrationWords(), usual.companionWords()));
        assertThat(usual.withWords(Set.of("Samenleven"), Set.of("Één")))
                .isEqualTo(new PlanSettings(2, 1, 1, Set.of("samenleven"), Set.of("een")));
        assertThat(usual).isEqualTo(PlanSettings.usual());
    }

    @Test
    void acceptZeroAndNothingBelow() {
        assertThat(usual.withMinimumDomains(0).minimumDomains()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> usual.withMinimumDomains(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> usual.withMinimumInclusivePerDomain(-2))
                .withMessageContaining("-2");
    }

    @Test
    void otherWordsGiveOtherDomains() {
        PlanSettings own = usual.withWords(Set.of("samenleven"), Set.of("goed"));

        assertThat(own.thresholds().integrationAlone("Goed samenleven")).isTrue();
        assertThat(own.thresholds().integrationAlone("Integratie")).isFalse();
        assertThat(usual.thresholds().integrationAlone("Integratie")).isTrue();
    }
}
