package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.model.Measure;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.EmailDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What a host's validator demands besides is told of every record, however many were looked at before. */
class QuickLookTest {
    private static final int MANY = 3000;

    /** A group of the host. */
    interface Strict {}

    private static Validator validator(Consumer<TypeConstraintMappingContext<Measure>> more) {
        HibernateValidatorConfiguration configuration = jakarta.validation.Validation.byProvider(
                        HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        more.accept(mapping.type(Measure.class));
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private static ValidationReport check(Validator validator) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            lines.append("{\"id\": \"m").append(i).append("\", \"title\": \"Les\", \"targetGroups\": [\"other:a\"]}\n");
        }
        try (InputStream in = new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8))) {
            return Validation.against(KnownWorld.empty())
                    .reading(ReadOptions.DEFAULT.withKind(Kind.MEASURES))
                    .with(validator)
                    .checkEach(in, "measures.ndjson", (record, findings) -> {});
        }
    }

    private static void everyMeasureBreaks(ShapeRule rule, Consumer<TypeConstraintMappingContext<Measure>> more)
            throws IOException {
        assertThat(check(validator(more)).perRule()).containsOnly(Map.entry(rule.id(), (long) MANY));
    }

    @Test
    void withoutMoreAllIsGood() throws IOException {
        assertThat(check(validator(measure -> {})).findings()).isEmpty();
    }

    @Test
    void aKnownConstraintCounts() throws IOException {
        everyMeasureBreaks(ShapeRule.MISSING, measure -> measure.field("goal").constraint(new NotNullDef()));
    }

    @Test
    void anUnknownConstraintCounts() throws IOException {
        everyMeasureBreaks(ShapeRule.OTHER, measure -> measure.field("id").constraint(new EmailDef()));
    }

    @Test
    void aConstraintOnTheElementsCounts() throws IOException {
        everyMeasureBreaks(
                ShapeRule.SIZE,
                measure -> measure.field("targetGroups").containerElementType(0).constraint(new SizeDef().min(20)));
    }

    @Test
    void aConstraintInAGroupOfTheDefaultSequenceCounts() throws IOException {
        everyMeasureBreaks(
                ShapeRule.MISSING,
                measure -> measure.defaultGroupSequence(Strict.class, Measure.class)
                        .field("goal")
                        .constraint(new NotNullDef().groups(Strict.class)));
    }

    @Test
    void aWrappedValidatorIsAskedOfEveryRecord() throws IOException {
        Validator inner = ShapeCheck.ownValidator();
        AtomicInteger asked = new AtomicInteger();
        Validator wrapper = (Validator) Proxy.newProxyInstance(
                QuickLookTest.class.getClassLoader(), new Class<?>[] {Validator.class}, (self, method, arguments) -> {
                    asked.addAndGet(method.getName().equals("validate") ? 1 : 0);
                    return method.invoke(inner, arguments);
                });

        assertThat(check(wrapper).findings()).isEmpty();
        assertThat(asked).hasValue(MANY);
    }
}
