package cn.banshi.store.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON objects whose values are texts or null, on one line, in a canonical form.
 *
 * <p>The same map always gives the same text, so that hashes can rest on it. Halves of surrogate pairs are escaped, so that
 * every Java text survives UTF-8.
 */
public final class FlatJson {
    private static final String HEX = "0123456789abcdef";

    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    /** The map as one line, keys in the map's order. */
    public static String write(Map<String, ? extends @Nullable String> map) {
        StringBuilder out = new StringBuilder(32 * map.size());
        out.append('{');
        map.forEach((key, value) -> {
            if (out.length() > 1) {
                out.append(',');
            }
            quote(out, key);
            out.append(':');
            if (value == null) {
                out.append("null");
            } else {
                quote(out, value);
            }
        });
        return out.append('}').toString();
    }

    private static void quote(StringBuilder out, String value) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean quoted = c == '"' || c == '\\';
            if (!quoted && c >= 0x20 && c != 0x7f && !isHalf(value, i)) {
                continue;
            }
            out.append(value, plain, i);
            plain = i + 1;
            if (quoted) {
                out.append('\\').append(c);
            } else {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt((c >> shift) & 0xf));
                }
            }
        }
        out.append(value, plain, value.length()).append('"');
    }

    private static boolean isHalf(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }

    /**
     * The map that a line holds.
     *
     * @throws IllegalArgumentException when it is no such object, or names a key twice
     */
    public static Map<String, @Nullable String> read(String line) {
        return new FlatJson(line).object();
    }

    private Map<String, @Nullable String> object() {
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        expect('{');
        skipBlanks();
        if (peek() == '}') {
            at++;
        } else {
            do {
                skipBlanks();
                String key = string();
                skipBlanks();
                expect(':');
                skipBlanks();
                String value = value();
                if (map.containsKey(key)) {
                    throw wrong();
                }
                map.put(key, value);
                skipBlanks();
            } while (next('}') == ',');
        }
        skipBlanks();
        if (at != text.length()) {
            throw wrong();
        }
        return map;
    }

    private @Nullable String value() {
        if (text.startsWith("null", at)) {
            at += 4;
            return null;
        }
        return string();
    }

    private String string() {
        expect('"');
        int start = at;
        while (peek() != '"' && peek() != '\\') {
            at++;
        }
        if (peek() == '"') {
            return text.substring(start, at++);
        }
        StringBuilder out = new StringBuilder(text.substring(start, at));
        while (true) {
            char c = peek();
            at++;
            if (c == '"') {
                return out.toString();
            }
            out.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        char c = peek();
        at++;
        if (c != 'u') {
            if (c == '"' || c == '\\') {
                return c;
            }
            throw wrong();
        }
        if (at + 4 > text.length()) {
            throw wrong();
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = HEX.indexOf(text.charAt(at++));
            if (digit < 0) {
                throw wrong();
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong();
        }
        at++;
    }

    /** Takes a comma or the closing character. */
    private char next(char closing) {
        char c = peek();
        if (c != ',' && c != closing) {
            throw wrong();
        }
        at++;
        return c;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not a flat JSON object, near character " + at);
    }
}
