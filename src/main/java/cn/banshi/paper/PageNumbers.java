package cn.banshi.paper;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Numbers the pages of a letter and its annexes through, — 1 —, at their outer edges: odd pages at the right, even ones at
 * the left. Each page brings a place for both; the filler knows neither the pages of the other parts nor which are odd.
 */
final class PageNumbers {
    /** Key of the place at the left. */
    static final String EVEN = "even";

    /** Key of the place at the right. */
    static final String ODD = "odd";

    private PageNumbers() {}

    static void number(List<JasperPrint> parts) {
        int number = 0;
        for (JasperPrint part : parts) {
            for (JRPrintPage page : part.getPages()) {
                number++;
                String place = number % 2 == 0 ? EVEN : ODD;
                String other = number % 2 == 0 ? ODD : EVEN;
                List<JRPrintElement> elements = new ArrayList<>(page.getElements());
                elements.removeIf(element -> other.equals(key(element)));
                page.setElements(elements);
                for (JRPrintElement element : page.getElements()) {
                    if (place.equals(key(element))) {
                        ((JRPrintText) element).setText("— " + number + " —");
                    }
                }
            }
        }
    }

    private static String key(JRPrintElement element) {
        return String.valueOf(element.getKey());
    }
}
