package be.kapstok.report;

import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.reason.Reason;
import java.util.List;

/** An answer about subsidies as Markdown. */
final class FundingMarkdown {
    private final StringBuilder out = new StringBuilder();
    private final Citations citations = new Citations();
    private final FundingWords told;
    private final Words words;

    private FundingMarkdown(Words words) {
        this.words = words;
        this.told = new FundingWords(words);
    }

    static String of(Schemes schemes, Words words) {
        FundingMarkdown markdown = new FundingMarkdown(words);
        markdown.write(schemes);
        return markdown.out.toString();
    }

    private void write(Schemes schemes) {
        out.append("# ").append(Escapes.markdown(told.title(schemes))).append("\n\n");
        item(told.pair(words.of("label.applicant"), told.applicant(schemes)));
        for (Standing standing : Standing.values()) {
            List<SchemeStanding> some = FundingWords.of(schemes, standing);
            if (!some.isEmpty()) {
                heading(2, told.heading(standing));
                some.forEach(this::scheme);
            }
        }
        heading(2, words.of("why"));
        out.append('\n');
        schemes.reasons().forEach(this::reason);
        sources();
    }

    private void scheme(SchemeStanding scheme) {
        heading(3, told.name(scheme) + " (" + scheme.id() + ")");
        out.append('\n').append(Escapes.markdown(told.facts(scheme))).append("\n\n");
        scheme.ifs().forEach(each -> item(told.openIf(each)));
        FundingWords.reasons(scheme).forEach(this::reason);
        scheme.wouldChange().forEach(each -> item(told.change(each)));
    }

    private void reason(Reason reason) {
        item(Reasons.text(reason, words) + citations.marks(reason.sources()));
    }

    private void sources() {
        if (citations.sources().isEmpty()) {
            return;
        }
        heading(2, words.of("sources"));
        out.append('\n');
        out.append(citations.markdown());
    }

    private void heading(int level, String text) {
        out.append('\n')
                .append("#".repeat(level))
                .append(' ')
                .append(Escapes.markdown(text))
                .append('\n');
    }

    private void item(String text) {
        out.append("- ").append(Escapes.markdown(text)).append('\n');
    }
}
