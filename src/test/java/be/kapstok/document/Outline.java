package be.kapstok.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The tree of a Markdown text as lines, one for each node; what has no place in our documents is an error. */
public final class Outline {
    private final List<String> lines = new ArrayList<>();

    private Outline() {}

    /** The lines of a Markdown text: a heading starts what stands under it. */
    public static List<String> of(String markdown) {
        Outline outline = new Outline();
        Node root = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
        outline.children(root, "");
        return outline.lines;
    }

    private void children(Node parent, String indent) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNext()) {
            node(each, indent);
        }
    }

    private void node(Node node, String indent) {
        if (node instanceof Heading heading) {
            add(indent, "h" + heading.getLevel() + " " + inline(node));
        } else if (node instanceof Paragraph) {
            add(indent, "p " + inline(node));
        } else if (node instanceof BulletList) {
            add(indent, "ul");
            children(node, indent + "  ");
        } else if (node instanceof OrderedList list) {
            add(indent, "ol " + list.getMarkerStartNumber());
            children(node, indent + "  ");
        } else if (node instanceof ListItem) {
            add(indent, "li");
            children(node, indent + "  ");
        } else if (node instanceof FencedCodeBlock code) {
            add(indent, "pre " + code.getLiteral().lines().findFirst().orElse(""));
        } else if (node instanceof TableBlock) {
            add(indent, "table");
            children(node, indent + "  ");
        } else if (node instanceof TableRow) {
            List<String> cells = new ArrayList<>();
            for (Node each = node.getFirstChild(); each != null; each = each.getNext()) {
                cells.add(inline(each).strip());
            }
            add(indent, "row " + String.join(" | ", cells));
        } else if (node instanceof TableCell) {
            throw new AssertionError("a cell outside of a row");
        } else if (node.getClass().getPackageName().contains("tables")) {
            children(node, indent);
        } else {
            throw new AssertionError("no document has a " + node);
        }
    }

    private static String inline(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNext()) {
            if (each instanceof Text plain) {
                text.append(plain.getLiteral());
            } else if (each instanceof StrongEmphasis) {
                text.append("⟪b⟫").append(inline(each)).append("⟪/b⟫");
            } else if (each instanceof Code code) {
                text.append("⟪c⟫").append(code.getLiteral()).append("⟪/c⟫");
            } else if (each instanceof Link link) {
                text.append("⟪a⟫").append(link.getDestination()).append("⟪/a⟫");
            } else if (each instanceof HardLineBreak || each instanceof SoftLineBreak) {
                text.append(" / ");
            } else {
                throw new AssertionError("no document has a " + each);
            }
        }
        return text.toString();
    }

    private void add(String indent, String line) {
        lines.add(indent + squeezed(line));
    }

    /** With one blank where there are several. */
    public static String squeezed(String line) {
        return line.replaceAll("\\s+", " ").strip();
    }
}
