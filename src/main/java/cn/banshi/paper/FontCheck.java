package cn.banshi.paper;

import cn.banshi.report.MissingCharacter;
import cn.banshi.report.Report;
import cn.banshi.report.TextWalk;
import java.util.ArrayList;
import java.util.List;

/** Finds characters that would vanish on paper, before anything is printed. */
public final class FontCheck {
    private final Faces faces = new Faces();

    /** Every character that the bundled fonts lack with its place, in reading order; empty when all can be printed. */
    public List<MissingCharacter> missing(Report report) {
        List<MissingCharacter> found = new ArrayList<>();
        TextWalk.over(report, (text, place) -> {
            for (String character : faces.missing(text)) {
                found.add(new MissingCharacter(character, place));
            }
        });
        return List.copyOf(found);
    }
}
