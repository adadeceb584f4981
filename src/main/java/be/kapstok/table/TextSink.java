package be.kapstok.table;

import be.kapstok.file.FileText;

/** Takes a table as text. */
record TextSink(StringBuilder out) implements TableWriter.Sink {
    @Override
    public void raw(FileText text, int from, int to) {
        out.append(new String(text.bytes(), from, to - from, text.charset()));
    }

    @Override
    public void text(String text) {
        out.append(text);
    }
}
