package cn.banshi.paper;

import java.awt.Color;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/** One small line at the very foot of every page, whatever the master page: below what the page itself prints there. */
final class FootStamp {
    private static final int HEIGHT = 9;
    private static final int ABOVE_EDGE = 9;
    private static final int SIDE = 30;
    private static final float SIZE = 6.5f;
    private static final Color GREY = new Color(0x55, 0x55, 0x55);

    private FootStamp() {}

    static void put(JasperPrint part, String text) {
        for (JRPrintPage page : part.getPages()) {
            JRBasePrintText stamp = new JRBasePrintText(part.getDefaultStyleProvider());
            stamp.setX(SIDE);
            stamp.setY(part.getPageHeight() - ABOVE_EDGE - HEIGHT);
            stamp.setWidth(part.getPageWidth() - 2 * SIDE);
            stamp.setHeight(HEIGHT);
            stamp.setText(text);
            stamp.setFontName(Faces.SERIF);
            stamp.setFontSize(SIZE);
            stamp.setForecolor(GREY);
            stamp.setMode(ModeEnum.TRANSPARENT);
            stamp.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
            stamp.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
            stamp.setLineSpacingFactor(1.2f);
            stamp.setLeadingOffset(-1f);
            stamp.setTextHeight(SIZE * 1.2f);
            page.addElement(stamp);
        }
    }
}
