import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * Turns every master page ({@code *.jrxml}) of one folder into a checked, serialized design ({@code *.design}) in another.
 *
 * <p>The design and not the compiled page is kept, because the product adds its columns to it before filling. Compiling
 * here proves that the page is sound. Run by the build in source-launch mode; no part of the product. ASCII only: this mode
 * reads with the machine's charset.
 */
final class CompileReports {
    private CompileReports() {}

    public static void main(String[] args) throws IOException, JRException {
        Path from = Path.of(args[0]);
        Path to = Files.createDirectories(Path.of(args[1]));
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(from, "*.jrxml")) {
            for (Path page : pages) {
                Path result = to.resolve(page.getFileName().toString().replace(".jrxml", ".design"));
                if (!Files.exists(result)
                        || Files.getLastModifiedTime(result).compareTo(Files.getLastModifiedTime(page)) < 0) {
                    JasperDesign design = JRXmlLoader.load(page.toFile());
                    JasperCompileManager.compileReport(design);
                    JRSaver.saveObject(design, result.toFile());
                }
            }
        }
    }
}
