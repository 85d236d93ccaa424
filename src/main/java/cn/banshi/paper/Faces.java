package cn.banshi.paper;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.awt.Font;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The bundled faces, the serif in both weights: which characters each can draw. */
final class Faces {
    static final String SERIF = "Noto Serif SC";
    private static final int ANY_SIZE = 10;

    private static final String SANS = "Noto Sans SC";

    private final Font regular;
    private final Font bold;

    Faces() {
        regular = face(SERIF, Font.PLAIN);
        bold = face(SERIF, Font.BOLD);
    }

    /** Read from its file when it is first asked for, then kept by the library. */
    private static Font face(String name, int style) {
        Font face = FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(name, style, ANY_SIZE, null, false);
        if (face == null) {
            // Reading a face takes room in the folder for temporary files, and the library asks only once.
            throw new AppException(ErrorCode.PAPER, "打印用的字体没有装上，系统盘可能已满。请清理系统盘，再重新打开程序。");
        }
        return face;
    }

    /** Whether a text can be printed in bold; if not, it is printed in the regular weight. */
    boolean boldCovers(String text) {
        return covers(bold, text);
    }

    /** Whether a heading can be printed without serifs; if not, it is printed as the text. */
    boolean sansCovers(String text) {
        return covers(face(SANS, Font.PLAIN), text);
    }

    /** The serif in that size. */
    Font regular(float size) {
        return regular.deriveFont(size);
    }

    /** The bold serif in that size. */
    Font bold(float size) {
        return bold.deriveFont(size);
    }

    /** The face without serifs in that size. */
    Font sans(float size) {
        return face(SANS, Font.PLAIN).deriveFont(size);
    }

    private static boolean covers(Font font, String text) {
        return text.codePoints().allMatch(character -> isLayout(character) || font.canDisplay(character));
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
