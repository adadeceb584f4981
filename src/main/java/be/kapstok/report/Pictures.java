package be.kapstok.report;

import be.kapstok.report.Document.Block;
import be.kapstok.report.Document.Figure;
import be.kapstok.report.Document.Section;
import java.util.List;
import java.util.Optional;

/** Documents as a picture: the first that they have, or else a picture that says their title. */
final class Pictures {
    private static final int WIDTH = 760;
    private static final int LETTERS = 68;
    private static final int LINE = 26;

    private Pictures() {}

    static String of(Document document) {
        return first(document.blocks()).map(Figure::svg).orElseGet(() -> saying(document.title()));
    }

    private static Optional<Figure> first(List<Block> blocks) {
        for (Block each : blocks) {
            if (each instanceof Figure figure) {
                return Optional.of(figure);
            }
            Optional<Figure> within = each instanceof Section section ? first(section.blocks()) : Optional.empty();
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
        StringBuilder svg = new StringBuilder(open(WIDTH, (lines.size() + 1) * LINE, title));
        int y = LINE + 6;
        for (String each : lines) {
            svg.append("<text class=\"big\" x=\"20\" y=\"").append(y).append("\">");
            svg.append(Escapes.xml(each)).append("</text>\n");
            y += LINE;
        }
        return svg.append("</svg>\n").toString();
    }

    /** The start of a picture, with its style and ground. Light and dark by the reader's setting; nothing is loaded from elsewhere. */
    static String open(int width, int height, String title) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\" viewBox=\"0 0 " + width + " "
                + height + "\" width=\"" + width + "\" height=\"" + height + "\">\n<title>" + Escapes.xml(title)
                + "</title>\n<style>\n" + Resources.text("picture.css")
                + "</style>\n<rect class=\"ground\" width=\"" + width + "\" height=\"" + height + "\" rx=\"8\"/>\n";
    }

    /** With one decimal, whatever the language of the machine. */
    static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
