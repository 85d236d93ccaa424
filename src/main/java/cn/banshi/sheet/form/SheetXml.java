package cn.banshi.sheet.form;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a sheet keeps beside its cells when rows are inserted: areas of merged cells, conditional formats, validations,
 * protection, filters, breaks, anchors of drawings; also in extensions that POI has no names for.
 */
final class SheetXml {
    private final Insertion insertion;
    private final Formulas formulas;
    private final int sheet;
    private final boolean here;

    /**
     * @param sheet index of the sheet whose parts are changed
     * @param here whether the rows are inserted on it
     */
    SheetXml(Insertion insertion, Formulas formulas, int sheet, boolean here) {
        this.insertion = insertion;
        this.formulas = formulas;
        this.sheet = sheet;
        this.here = here;
    }

    /** Everything below the node; cells and hyperlinks are others' work. */
    void change(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                String name = element.getLocalName();
                if (!"sheetData".equals(name) && !"hyperlinks".equals(name)) {
                    element(element, name);
                    change(element);
                }
            }
        }
    }

    private void element(Element element, String name) {
        switch (name) {
            case "formula", "formula1", "formula2", "f" -> formula(element);
            case "twoCellAnchor" -> anchor(element);
            case "oneCellAnchor" -> rowOf(element, "from");
            case "brk" -> {
                if (here && "rowBreaks".equals(element.getParentNode().getLocalName())) {
                    number(element, "id", 1);
                }
            }
            case "sqref" -> {
                if (here) {
                    element.getFirstChild().setNodeValue(areas(text(element), true));
                }
            }
            default -> {
                if (here) {
                    attribute(element, "sqref", true);
                    attribute(element, "ref", !name.equals("mergeCell"));
                    attribute(element, "activeCell", false);
                }
            }
        }
    }

    private void formula(Element element) {
        String text = text(element);
        if (element.getFirstChild() != null && element.getFirstChild().getNodeType() == Node.TEXT_NODE) {
            String changed = formulas.inserted(text, sheet, Formulas.NOWHERE, insertion);
            if (!changed.equals(text)) {
                element.getFirstChild().setNodeValue(changed);
            }
        }
    }

    private void attribute(Element element, String name, boolean singles) {
        Attr attribute = element.getAttributeNode(name);
        if (attribute != null && !attribute.getValue().isBlank()) {
            String changed = areas(attribute.getValue(), singles);
            if (!changed.equals(attribute.getValue())) {
                attribute.setValue(changed);
            }
        }
    }

    /**
     * @param singles whether an area of one row takes new rows in below it
     */
    private String areas(String areas, boolean singles) {
        return Arrays.stream(areas.trim().split("\\s+"))
                .map(area -> area(area, singles))
                .collect(Collectors.joining(" "));
    }

    private String area(String written, boolean singles) {
        CellRangeAddress area;
        try {
            area = CellRangeAddress.valueOf(written);
        } catch (RuntimeException notAnArea) {
            return written;
        }
        if (area.getFirstRow() < 0 || area.getLastRow() < 0) {
            return written;
        }
        boolean several = area.getFirstRow() < area.getLastRow();
        int first = insertion.moved(area.getFirstRow());
        int last = several || singles ? insertion.grown(area.getLastRow()) : insertion.moved(area.getLastRow());
        if (first == area.getFirstRow() && last == area.getLastRow()) {
            return written;
        }
        area.setFirstRow(first);
        area.setLastRow(last);
        return area.formatAsString();
    }

    /** As its author said: moves and grows with the cells, only moves, or stays. */
    private void anchor(Element anchor) {
        String edit = anchor.getAttribute("editAs");
        if (!here || "absolute".equals(edit)) {
            return;
        }
        int moved = rowOf(anchor, "from");
        Element to = row(anchor, "to");
        if (to == null) {
            return;
        }
        int row = Integer.parseInt(text(to));
        int target = "oneCell".equals(edit) ? row + moved : insertion.moved(row);
        to.getFirstChild().setNodeValue(String.valueOf(target));
    }

    /** Moves one end of an anchor; by how many rows. */
    private int rowOf(Element anchor, String end) {
        Element element = row(anchor, end);
        if (!here || element == null) {
            return 0;
        }
        int row = Integer.parseInt(text(element));
        element.getFirstChild().setNodeValue(String.valueOf(insertion.moved(row)));
        return insertion.moved(row) - row;
    }

    private static @org.jspecify.annotations.Nullable Element row(Element anchor, String end) {
        for (Node one = anchor.getFirstChild(); one != null; one = one.getNextSibling()) {
            if (one instanceof Element element && end.equals(element.getLocalName())) {
                for (Node part = element.getFirstChild(); part != null; part = part.getNextSibling()) {
                    if (part instanceof Element row
                            && "row".equals(row.getLocalName())
                            && row.getFirstChild() != null) {
                        return row;
                    }
                }
            }
        }
        return null;
    }

    private void number(Element element, String name, int base) {
        Attr attribute = element.getAttributeNode(name);
        if (attribute != null) {
            int row = Integer.parseInt(attribute.getValue()) - base;
            attribute.setValue(String.valueOf(insertion.moved(row) + base));
        }
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node part = element.getFirstChild(); part != null; part = part.getNextSibling()) {
            if (part.getNodeType() == Node.TEXT_NODE) {
                text.append(part.getNodeValue());
            }
        }
        return text.toString().trim();
    }
}
