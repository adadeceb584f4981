package be.kapstok.report;

import be.kapstok.reason.Reason;

/** A sheet as Markdown. */
final class SheetMarkdown {
    private final StringBuilder out = new StringBuilder();
    private final Citations citations = new Citations();
    private final Words words;

    private SheetMarkdown(Words words) {
        this.words = words;
    }

    static String of(Sheet sheet, Words words) {
        SheetMarkdown markdown = new SheetMarkdown(words);
        markdown.write(sheet);
        return markdown.out.toString();
    }

    private void write(Sheet sheet) {
        out.append("# ").append(Escapes.markdown(sheet.title())).append('\n');
        for (Sheet.Section section : sheet.sections()) {
            heading(section.title());
            for (Sheet.Group group : section.groups()) {
                out.append("- **").append(Escapes.markdown(group.label())).append("**\n");
                for (Sheet.Entry entry : group.entries()) {
                    out.append("  - ")
                            .append(Escapes.markdown(entry.text() + citations.marks(entry.sources())))
                            .append('\n');
                    entry.details()
                            .forEach(each -> out.append("    - ")
                                    .append(Escapes.markdown(each))
                                    .append('\n'));
                }
            }
        }
        heading(words.of("why"));
        for (Reason each : sheet.reasons()) {
            out.append("- ")
                    .append(Escapes.markdown(Reasons.text(each, words) + citations.marks(each.sources())))
                    .append('\n');
        }
        sources();
    }

    private void sources() {
        if (citations.sources().isEmpty()) {
            return;
        }
        heading(words.of("sources"));
        out.append(citations.markdown());
    }

    private void heading(String text) {
        out.append("\n## ").append(Escapes.markdown(text)).append("\n\n");
    }
}
