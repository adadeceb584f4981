package be.kapstok.report;

import be.kapstok.report.Document.Figure;
import java.util.List;
import java.util.Optional;

/** Documents as a picture: the first that they have, or else a picture that says their title. */
final class Pictures {
    private static final int LETTERS = 68;
    private static final int LINE = 26;

    private Pictures() {}

    static String of(Document document) {
        return first(document.blocks()).map(Figure::svg).orElseGet(() -> saying(document.title()));
    }

    private static Optional<Figure> first(List<Document.Block> blocks) {
        for (Document.Block each : blocks) {
            if (each instanceof Figure figure) {
                return Optional.of(figure);
            }
            Optional<Figure> within =
                    each instanceof Document.Section section ? first(section.blocks()) : Optional.empty();
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }

    private static String saying(String title) {
        TextPage page = new TextPage();
        page.behind(0, "", TextPage.WIDTH - LETTERS, Escapes.line(title));
        List<String> lines = page.toString().lines().map(String::strip).toList();
        Svg svg = new Svg((lines.size() + 1) * LINE, title);
        for (int i = 0; i < lines.size(); i++) {
            svg.text("big", 20, (i + 1) * LINE + 6, lines.get(i));
        }
        return svg.toString();
    }
}
