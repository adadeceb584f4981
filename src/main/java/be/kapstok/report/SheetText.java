package be.kapstok.report;

/** A sheet as text for a terminal of 80 columns. */
final class SheetText {
    private SheetText() {}

    static String of(Sheet sheet, Words words) {
        Page page = new Page();
        Citations citations = new Citations();
        page.title(Escapes.line(sheet.title()));
        for (Sheet.Section section : sheet.sections()) {
            page.title(Escapes.line(section.title()).toUpperCase(words.language()));
            for (Sheet.Group group : section.groups()) {
                page.indented(2, Escapes.line(group.label()));
                for (Sheet.Entry entry : group.entries()) {
                    page.bullet(4, Escapes.line(entry.text()) + citations.marks(entry.sources()));
                    entry.details().forEach(each -> page.indented(6, Escapes.line(each)));
                }
            }
        }
        Reasons.write(page, sheet.reasons(), words, citations);
        return page.toString();
    }
}
