package cn.banshi.sheet.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which parts a part refers to. What lies outside the file is passed over: links are never followed. */
final class RelationsHandler extends DefaultHandler {
    /**
     * A part.
     *
     * @param kind last word of its type, such as worksheet
     * @param part name in the file
     */
    record Target(String kind, String part) {}

    private final String folder;
    private final Map<String, Target> targets = new HashMap<>();

    /** Of that part; empty = of the file as a whole. */
    RelationsHandler(String part) {
        folder = part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** Where the relations of a part are. */
    static String partOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    Map<String, Target> targets() {
        return targets;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String id = attribute(attributes, "Id");
        String type = attribute(attributes, "Type");
        String target = attribute(attributes, "Target");
        boolean outside = "External".equals(attribute(attributes, "TargetMode"));
        if (name.equals("Relationship") && id != null && type != null && target != null && !outside) {
            targets.put(id, new Target(type.substring(type.lastIndexOf('/') + 1), resolved(target)));
        }
    }

    private static @Nullable String attribute(Attributes attributes, String name) {
        return OoxmlParser.attribute(attributes, name);
    }

    private String resolved(String target) {
        String slashed = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (slashed.startsWith("/") ? slashed : folder + slashed).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
