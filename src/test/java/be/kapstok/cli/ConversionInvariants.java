package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetWriter;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.RawText;
import be.kapstok.testkit.DatasetArbitraries;
import be.kapstok.testkit.FaultyDataset;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What was understood, as a data set")
class ConversionInvariants {
    @Provide
    Arbitrary<Dataset> valid() {
        return DatasetArbitraries.valid();
    }

    @Provide
    Arbitrary<FaultyDataset> faulty() {
        return DatasetArbitraries.faulty();
    }

    private static Conversion of(String text) {
        return Conversion.of(RawText.of(text, "(text)"), ReadOptions.DEFAULT);
    }

    private static String written(Conversion made) {
        return new DatasetWriter().write(made.dataset());
    }

    @Property(tries = 100)
    void aDatasetWithoutErrorsStaysAsItIs(@ForAll("valid") Dataset dataset) {
        Conversion made = of(new DatasetWriter().write(dataset));

        assertThat(made.leftOut()).isZero();
        assertThat(made.dataset()).isEqualTo(dataset);
    }

    @Property(tries = 200)
    void whatIsConvertedIsSoundAndIsConvertedToItself(@ForAll("faulty") FaultyDataset faulty) {
        Conversion once = of(faulty.json());
        Conversion twice = of(written(once));

        assertThat(once.records() + once.leftOut()).isEqualTo(once.report().records());
        assertThat(Kapstok.flanders().validate(once.dataset()).isValid()).isTrue();
        assertThat(twice.leftOut()).isZero();
        assertThat(twice.dataset()).isEqualTo(once.dataset());
        assertThat(written(twice)).isEqualTo(written(once));
    }
}
