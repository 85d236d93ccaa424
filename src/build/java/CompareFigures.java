import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares two figures files as figures: the order of groups is free, and so is naming a count of zero.
 *
 * <p>Arguments: expected file, actual file. Ends with 1 and one line per difference if they differ. Run by the check script in
 * source-launch mode. ASCII only: this mode reads with the machine's charset.
 */
final class CompareFigures {
    private CompareFigures() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> expected = leaves(args[0]);
        Map<String, String> actual = leaves(args[1]);
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        names.removeIf(name -> String.valueOf(expected.get(name)).equals(String.valueOf(actual.get(name))));
        for (String name : names) {
            System.err.println(name + ": expected " + expected.get(name) + ", got " + actual.get(name));
        }
        System.exit(names.isEmpty() ? 0 : 1);
    }

    private static Map<String, String> leaves(String file) throws IOException {
        Map<String, String> leaves = new TreeMap<>();
        collect("", JsonParser.parseString(Files.readString(Path.of(file), StandardCharsets.UTF_8)), leaves);
        return leaves;
    }

    private static void collect(String path, JsonElement element, Map<String, String> leaves) {
        if (element.isJsonObject()) {
            for (Map.Entry<String, JsonElement> entry :
                    element.getAsJsonObject().entrySet()) {
                collect(path + "/" + entry.getKey(), entry.getValue(), leaves);
            }
        } else if (element.isJsonArray()) {
            groups(path, element.getAsJsonArray(), leaves);
        } else if (!isFreeZero(path, element)) {
            leaves.put(path, element.toString());
        }
    }

    private static void groups(String path, JsonArray groups, Map<String, String> leaves) {
        leaves.put(path, groups.size() + " groups");
        for (JsonElement group : groups) {
            JsonObject named = group.getAsJsonObject();
            collect(path + "[" + named.get("name").getAsString() + "]", named, leaves);
        }
    }

    private static boolean isFreeZero(String path, JsonElement element) {
        boolean counts = path.contains("/scheduleWords/") || path.contains("/lights/");
        return counts && element.toString().equals("0");
    }
}
