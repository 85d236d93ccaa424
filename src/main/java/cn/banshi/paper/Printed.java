package cn.banshi.paper;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.file.WholeFile;
import cn.banshi.report.PageImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.JRGraphics2DExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleGraphics2DExporterOutput;
import net.sf.jasperreports.export.SimpleGraphics2DReportConfiguration;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/**
 * Laid-out pages of one document, of one or several parts whose pages differ in size: a letter and its annexes. Immutable;
 * may be read by several threads.
 */
public final class Printed {
    private static final String PROGRAM = "办实事台账";

    private final String title;
    private final List<JasperPrint> parts;

    Printed(String title, JasperPrint pages) {
        this(title, List.of(pages));
    }

    /**
     * @param parts at least one, with at least one page each
     */
    Printed(String title, List<JasperPrint> parts) {
        this.title = title;
        this.parts = List.copyOf(parts);
    }

    /**
     * Documents one behind the other, each with its own page numbers.
     *
     * @param title of all of them
     * @param documents at least one
     */
    public static Printed together(String title, List<Printed> documents) {
        return new Printed(
                title, documents.stream().flatMap(one -> one.parts.stream()).toList());
    }

    /** Puts a small line at the foot of every page; to be called before anybody else has the pages. */
    Printed stamped(String foot) {
        parts.forEach(part -> FootStamp.put(part, foot));
        return this;
    }

    /** A page within its part. */
    private record Place(JasperPrint part, int page) {}

    private Place place(int page) {
        int left = page;
        for (JasperPrint part : parts) {
            int pages = part.getPages().size();
            if (left < pages) {
                return new Place(part, left);
            }
            left -= pages;
        }
        throw new IndexOutOfBoundsException(page);
    }

    /** The document's title in one line. */
    public String title() {
        return title;
    }

    /** Number of pages, from 1. */
    public int count() {
        return parts.stream().mapToInt(part -> part.getPages().size()).sum();
    }

    /**
     * Width of a page in points.
     *
     * @param page from 0
     */
    public int width(int page) {
        return place(page).part().getPageWidth();
    }

    /**
     * Height of a page in points.
     *
     * @param page from 0
     */
    public int height(int page) {
        return place(page).part().getPageHeight();
    }

    /**
     * One page as pixels on white.
     *
     * @param page from 0
     * @param zoom pixels per point; 1 is 72 dots per inch
     */
    public PageImage image(int page, float zoom) {
        int across = Math.round(width(page) * zoom);
        int down = Math.round(height(page) * zoom);
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, across, down);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            draw(graphics, page, zoom);
        } finally {
            graphics.dispose();
        }
        return new PageImage(across, down, image.getRGB(0, 0, across, down, null, 0, across));
    }

    /** Draws one page with its upper left corner at the origin. */
    void draw(Graphics2D graphics, int page, float zoom) {
        Place place = place(page);
        try {
            JRGraphics2DExporter exporter = new JRGraphics2DExporter();
            exporter.setExporterInput(new SimpleExporterInput(place.part()));
            SimpleGraphics2DExporterOutput output = new SimpleGraphics2DExporterOutput();
            output.setGraphics2D(graphics);
            exporter.setExporterOutput(output);
            SimpleGraphics2DReportConfiguration configuration = new SimpleGraphics2DReportConfiguration();
            configuration.setPageIndex(place.page());
            configuration.setZoomRatio(zoom);
            exporter.setConfiguration(configuration);
            exporter.exportReport();
        } catch (JRException failure) {
            throw new AppException(ErrorCode.PAPER, "第 " + (page + 1) + " 页没有画出来。请再试一次。", failure);
        }
    }

    /** The PDF. */
    public byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writePdf(out);
        } catch (IOException failure) {
            throw new AppException(ErrorCode.PAPER, "PDF 没有做成。请再试一次。", failure);
        }
        return out.toByteArray();
    }

    /**
     * Writes the PDF.
     *
     * @throws AppException FILE when the file cannot be written; an existing one is then unchanged
     */
    public void writePdf(Path target) {
        WholeFile.write(target, this::writePdf);
    }

    private void writePdf(OutputStream out) throws IOException {
        try {
            PdfExporter exporter = new PdfExporter();
            exporter.setExporterInput(SimpleExporterInput.getInstance(parts));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
            configuration.setMetadataTitle(title);
            configuration.setMetadataCreator(PROGRAM);
            configuration.setDisplayMetadataTitle(true);
            configuration.setCompressed(true);
            exporter.setConfiguration(configuration);
            exporter.exportReport();
        } catch (JRException failure) {
            throw new IOException(failure);
        }
    }
}
