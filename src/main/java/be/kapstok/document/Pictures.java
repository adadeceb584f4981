package be.kapstok.document;

import be.kapstok.document.Document.Figure;
import java.util.List;
import java.util.stream.Stream;

/** Documents as a picture: the first that they have, or else a picture that says their title. */
final class Pictures {
    private static final int LETTERS = 68;
    private static final int LINE = 26;

    private Pictures() {}

    static String of(Document document) {
        return figures(document.blocks()).map(Figure::svg).findFirst().orElseGet(() -> saying(document.title()));
    }

    private static Stream<Figure> figures(List<Document.Block> blocks) {
        return blocks.stream()
                .flatMap(each -> each instanceof Document.Section section
                        ? figures(section.blocks())
                        : each instanceof Figure figure ? Stream.of(figure) : Stream.empty());
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
