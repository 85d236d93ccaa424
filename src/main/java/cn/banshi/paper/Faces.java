package cn.banshi.paper;

import java.awt.Font;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The bundled serif in both weights: which characters each can draw. */
final class Faces {
    static final String SERIF = "Noto Serif SC";
    private static final int ANY_SIZE = 10;

    private final Font regular;
    private final Font bold;

    Faces() {
        FontUtil fonts = FontUtil.getInstance(DefaultJasperReportsContext.getInstance());
        regular = fonts.getAwtFontFromBundles(SERIF, Font.PLAIN, ANY_SIZE, null, false);
        bold = fonts.getAwtFontFromBundles(SERIF, Font.BOLD, ANY_SIZE, null, false);
    }

    /** Whether a text can be printed in bold; if not, it is printed in the regular weight. */
    boolean boldCovers(String text) {
        return text.codePoints().allMatch(character -> isLayout(character) || bold.canDisplay(character));
    }

    /** Characters of the text that can be printed in neither weight, each once. */
    List<String> missing(String text) {
        return text.codePoints()
                .filter(character -> !isLayout(character) && !regular.canDisplay(character))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** Line ends, tabs and marks without a shape of their own. */
    private static boolean isLayout(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }
}
