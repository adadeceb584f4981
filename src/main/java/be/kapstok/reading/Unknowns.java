package be.kapstok.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/** Unknown fields that are kept, as raw JSON by pointer. */
public final class Unknowns {
    private final Map<String, String> ofRecord = new LinkedHashMap<>();
    private final Map<String, String> settled = new LinkedHashMap<>();

    /** Keeps a field of the record being read, by its pointer in the file. */
    void put(String pointer, String json) {
        ofRecord.put(pointer, json);
    }

    /** Moves the fields of an element of a list within the record to its place in the data set. */
    void move(String inFile, String inDataset) {
        Map<String, String> moved = new LinkedHashMap<>();
        ofRecord.forEach((pointer, json) -> moved.put(
                pointer.startsWith(inFile + "/") ? inDataset + pointer.substring(inFile.length()) : pointer, json));
        ofRecord.clear();
        ofRecord.putAll(moved);
    }

    /** Forgets the fields of an element that is left out. */
    void drop(String inFile) {
        ofRecord.keySet().removeIf(pointer -> pointer.startsWith(inFile + "/"));
    }

    /** Moves the fields of the current record from its place in the file to its place in the data set. */
    public void settle(String inFile, String inDataset) {
        ofRecord.forEach((pointer, json) -> settled.put(inDataset + pointer.substring(inFile.length()), json));
        ofRecord.clear();
    }

    /** Forgets the fields of the current record, which does not become part of the data set. */
    public void drop() {
        ofRecord.clear();
    }

    public Map<String, String> byPointer() {
        return settled;
    }
}
