package be.kapstok.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Tells files of office programs apart by their bytes, whatever they are called; only workbooks of Excel can be opened. */
public final class OfficeFile {
    private OfficeFile() {}

    /**
     * {@return the workbook that a file is, of which {@link be.kapstok.file.RawText#isOfficeFile} holds}
     *
     * @throws be.kapstok.file.UnreadableFile when it is no workbook of Excel, or damaged
     */
    public static WorkbookFile open(byte[] bytes) {
        if (bytes[0] != 'P') {
            boolean password = holds(bytes, "EncryptedPackage");
            boolean sheets = holds(bytes, "Workbook") || holds(bytes, "Book");
            throw (password ? Refusal.PASSWORD : sheets ? Refusal.XLS : Refusal.DOCUMENT).told();
        }
        ZipParts parts = new ZipParts(bytes);
        Set<String> names = parts.names();
        if (parts.holds("mimetype")) {
            throw (mimetype(parts).contains("spreadsheet") ? Refusal.ODS : Refusal.DOCUMENT).told();
        }
        if (parts.holds("xl/workbook.bin")) {
            throw Refusal.XLSB.told();
        }
        if (names.stream().anyMatch(each -> each.endsWith(".iwa") || each.equals("index.zip"))) {
            throw Refusal.NUMBERS.told();
        }
        if (parts.holds("word/document.xml") || parts.holds("ppt/presentation.xml")) {
            throw Refusal.DOCUMENT.told();
        }
        if (!parts.holds("[Content_Types].xml") && !parts.holds("xl/workbook.xml")) {
            throw (parts.encrypted() ? Refusal.PASSWORD : Refusal.ZIP).told();
        }
        return new WorkbookFile(parts);
    }

    private static String mimetype(ZipParts parts) {
        try (InputStream in = parts.open("mimetype")) {
            return in == null ? "" : new String(in.readNBytes(200), StandardCharsets.US_ASCII);
        } catch (IOException damaged) {
            return "";
        }
    }

    /** Whether the bytes hold a name as the directory of a compound file writes it. */
    private static boolean holds(byte[] bytes, String name) {
        byte[] wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + wanted.length <= bytes.length; i += 2) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
