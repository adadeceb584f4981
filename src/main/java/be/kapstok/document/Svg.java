package be.kapstok.document;

import java.util.List;

/**
 * A picture while it is drawn. Light or dark by the reader's setting; it loads nothing from elsewhere. The kind of a
 * shape, a class of the style sheet, decides how it looks.
 */
public final class Svg {
    public static final int WIDTH = 760;

    /** The average width of a letter, at most. */
    public static final double LETTER = 7.2;

    private static final int TITLE_LETTERS = 68;
    private static final int TITLE_LINE = 26;

    private final StringBuilder out = new StringBuilder();

    public Svg(int height, String title) {
        add(("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\" viewBox=\"0 0 %s %s\""
                        + " width=\"%s\" height=\"%s\">\n<title>%s</title>\n<style>\n%s</style>\n")
                .formatted(WIDTH, height, WIDTH, height, Escapes.xml(title), Resources.text(Svg.class, "picture.css")));
        add("<rect class=\"ground\" width=\"%s\" height=\"%s\" rx=\"8\"/>\n".formatted(WIDTH, height));
    }

    /** A picture that says a title. */
    static String saying(String title) {
        TextPage page = new TextPage();
        page.behind(0, "", TextPage.WIDTH - TITLE_LETTERS, Escapes.line(title));
        List<String> lines = page.toString().lines().map(String::strip).toList();
        Svg svg = new Svg((lines.size() + 1) * TITLE_LINE, title);
        for (int i = 0; i < lines.size(); i++) {
            svg.text("big", 20, (i + 1) * TITLE_LINE + 6, lines.get(i));
        }
        return svg.toString();
    }

    public Svg text(String kind, double x, double y, String text) {
        return add("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(kind, number(x), number(y), Escapes.xml(text)));
    }

    public Svg line(String kind, double fromX, double fromY, double toX, double toY) {
        return add("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(kind, number(fromX), number(fromY), number(toX), number(toY)));
    }

    /** A bar, its corners, and what it says when it is pointed at. */
    public Svg bar(String kind, double x, double y, double width, double height, int round, String title) {
        String place = "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                .formatted(number(x), number(y), number(width), number(height));
        return add("<rect class=\"%s\" %s rx=\"%s\"><title>%s</title></rect>\n"
                .formatted(kind, place, round, Escapes.xml(title)));
    }

    public Svg circle(String kind, double x, double y) {
        return add("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"5\"/>\n".formatted(kind, number(x), number(y)));
    }

    /** The head of an arrow that points to the right, from its lower end. */
    public Svg arrowHead(String kind, int x, int y, int half) {
        return add("<path class=\"%s\" d=\"M%s %sl13 %sl-13 %sz\"/>\n".formatted(kind, x, y, half, half));
    }

    private Svg add(String element) {
        out.append(element);
        return this;
    }

    /** A number with at most one decimal. */
    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0).replace(".0", "");
    }

    @Override
    public String toString() {
        return out + "</svg>\n";
    }
}
