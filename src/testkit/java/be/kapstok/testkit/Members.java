package be.kapstok.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the members of an object that the library wrote: names without escapes, values as raw JSON. */
final class Members {
    private Members() {}

    static Map<String, String> of(String object) {
        Map<String, String> members = new LinkedHashMap<>();
        int start = 1;
        int depth = 0;
        boolean quoted = false;
        for (int i = 1; i < object.length(); i++) {
            char letter = object.charAt(i);
            if (quoted) {
                i += letter == '\\' ? 1 : 0;
                quoted = letter != '"';
            } else if (letter == '"') {
                quoted = true;
            } else if (letter == '{' || letter == '[') {
                depth++;
            } else if (depth == 0 && (letter == ',' || letter == '}')) {
                add(members, object.substring(start, i));
                start = i + 1;
            } else if (letter == '}' || letter == ']') {
                depth--;
            }
        }
        return members;
    }

    private static void add(Map<String, String> members, String member) {
        int end = member.indexOf("\":");
        if (end > 0) {
            members.put(member.substring(1, end), member.substring(end + 2));
        }
    }

    static String written(Map<String, String> members) {
        return members.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":" + each.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
