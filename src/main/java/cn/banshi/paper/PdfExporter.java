package cn.banshi.paper;

import com.lowagie.text.Font;
import java.io.OutputStream;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import org.jspecify.annotations.Nullable;

/** Writes PDF packed quickly rather than tightly: packing tightly takes more than a third of all the time, for a tenth of the size. */
final class PdfExporter extends JRPdfExporter {
    private static final int LEVEL = 3;

    @Override
    protected PdfProducerFactory getPdfProducerFactory() {
        return Producer::new;
    }

    private static final class Producer extends ClassicPdfProducer {
        Producer(PdfProducerContext context) {
            super(context);
        }

        @Override
        public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
            PdfDocumentWriter writer = super.createWriter(out);
            getPdfWriter().setCompressionLevel(LEVEL);
            return writer;
        }

        /** Fonts are packed by a setting of their own. */
        @Override
        public Font getFont(Map<Attribute, Object> attributes, @Nullable Locale locale) {
            Font font = super.getFont(attributes, locale);
            if (font.getBaseFont() != null) {
                font.getBaseFont().setCompressionLevel(LEVEL);
            }
            return font;
        }
    }
}
