package cn.banshi.sheet.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The file's table of fonts, which names what may stand in for a font; the library has no classes for it. */
final class FontTable {
    private static final String PART = "/word/fontTable.xml";
    private static final String CONTENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private FontTable() {}

    static void addTo(XWPFDocument document) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName(PART);
            PackagePart part = document.getPackage().createPart(name, CONTENT);
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
            try (OutputStream out = part.getOutputStream()) {
                out.write(xml().getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }

    private static String xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
                .append("<w:fonts xmlns:w=\"")
                .append(SPACE)
                .append("\">");
        for (LetterFont font : LetterFont.values()) {
            // 86 = GB2312: tells Word what kind of font to look for where none of the names is there.
            xml.append("<w:font w:name=\"")
                    .append(font.face())
                    .append("\"><w:altName w:val=\"")
                    .append(font.others())
                    .append(
                            "\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/></w:font>");
        }
        return xml.append("</w:fonts>").toString();
    }
}
