package cn.banshi.paper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines as Chinese is broken: no line begins with a closing mark or ends with an opening one. A letter is
 * laid out line by line, since the filler cannot give every line the same height.
 */
final class Lines {
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private Lines() {}

    /**
     * The lines, one at least.
     *
     * @param font face and size
     * @param width room in points
     * @param indent room that the first line lacks, in points
     */
    static List<String> of(String text, Font font, float width, float indent) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            add(paragraph, font, width, lines.isEmpty() ? indent : 0, lines);
        }
        return lines;
    }

    private static void add(String text, Font font, float width, float indent, List<String> lines) {
        if (text.isBlank()) {
            lines.add("");
            return;
        }
        AttributedString styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(
                styled.getIterator(), BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE), SMOOTH);
        float room = width - indent;
        while (measurer.getPosition() < text.length()) {
            int from = measurer.getPosition();
            int to = measurer.nextOffset(room);
            measurer.setPosition(to);
            lines.add(text.substring(from, to).strip());
            room = width;
        }
    }
}
