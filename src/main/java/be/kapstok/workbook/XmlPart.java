package be.kapstok.workbook;

import be.kapstok.file.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, read element by element. It has no entities of its own, no DTD and no depth that a workbook does not
 * have; names count without their namespaces, which differ between the two standards of workbooks.
 */
final class XmlPart implements AutoCloseable {
    private static final int DEEPEST = 100;
    private static final int MARK = 3;

    /** A cell of Excel has at most 32,767 characters. */
    static final int LONGEST_TEXT = 1 << 20;

    private final InputStream bytes;
    private final XMLStreamReader in;
    private int event;
    private int depth;

    XmlPart(InputStream bytes) {
        this.bytes = bytes;
        try {
            in = factory().createXMLStreamReader(text(bytes));
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            throw refusal(broken);
        }
    }

    /** Parts are UTF-8, or UTF-16 with a mark; given bytes, the parser of the JDK prints what is no text. */
    private static Reader text(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, MARK);
        byte[] start = in.readNBytes(MARK);
        int first = start.length < MARK ? 0 : (start[0] & 0xFF) << 16 | (start[1] & 0xFF) << 8 | (start[2] & 0xFF);
        boolean wide = first >> 8 == 0xFEFF || first >> 8 == 0xFFFE;
        if (first != 0xEFBBBF) {
            in.unread(start);
        }
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(in, charset.newDecoder());
    }

    /** The parser's own limit, which differs between versions of Java and would tell of damage; that of this class holds. */
    private static final String DEPTH_OF_THE_PARSER = "jdk.xml.maxElementDepth";

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        if (factory.isPropertySupported(DEPTH_OF_THE_PARSER)) {
            factory.setProperty(DEPTH_OF_THE_PARSER, "0");
        }
        return factory;
    }

    /** A limit that was met while reading, or else that the part is damaged. */
    private static UnreadableFile refusal(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile told) {
                return told;
            }
        }
        UnreadableFile damaged = Refusal.DAMAGED.told();
        damaged.initCause(broken);
        return damaged;
    }

    /** Goes to the next start or end of an element, or text; tells whether there is one. */
    boolean next() {
        try {
            while (in.hasNext()) {
                event = in.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Refusal.DAMAGED.told();
                }
                depth += isStart() ? 1 : isEnd() ? -1 : 0;
                if (depth > DEEPEST) {
                    throw Refusal.beyond("depth", DEEPEST);
                }
                if (isStart() || isEnd() || isText()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException broken) {
            throw refusal(broken);
        }
    }

    private boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    private boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    private boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    boolean starts(String name) {
        return isStart() && in.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return isEnd() && in.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        return in.getAttributeValue(null, name);
    }

    boolean isTrue(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** The text in the element that starts here, up to its end; of rich text all runs, but not how they sound. */
    String text() {
        StringBuilder text = new StringBuilder();
        boolean plain = !starts("is") && !starts("si");
        int outside = depth - 1;
        int sounds = Integer.MAX_VALUE;
        boolean taken = plain;
        while (depth > outside && next()) {
            if (isStart()) {
                sounds = sounds == Integer.MAX_VALUE && starts("rPh") ? depth : sounds;
                taken = plain || (starts("t") && depth < sounds);
            } else if (isEnd()) {
                sounds = depth < sounds ? Integer.MAX_VALUE : sounds;
                taken = plain;
            } else if (taken) {
                text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
                if (text.length() > LONGEST_TEXT) {
                    throw Refusal.beyond("text", LONGEST_TEXT);
                }
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            in.close();
            bytes.close();
        } catch (XMLStreamException | IOException impossible) {
            throw refusal(impossible);
        }
    }
}
