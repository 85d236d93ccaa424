import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles every report page ({@code *.jrxml}) of one folder into another ({@code *.jasper}).
 *
 * <p>Run by the build in source-launch mode; no part of the product. A page newer than its result is compiled, others are
 * left alone.
 */
final class CompileReports {
    private CompileReports() {}

    public static void main(String[] args) throws IOException, JRException {
        Path from = Path.of(args[0]);
        Path to = Files.createDirectories(Path.of(args[1]));
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(from, "*.jrxml")) {
            for (Path page : pages) {
                Path result = to.resolve(page.getFileName().toString().replace(".jrxml", ".jasper"));
                if (!Files.exists(result)
                        || Files.getLastModifiedTime(result).compareTo(Files.getLastModifiedTime(page)) < 0) {
                    JasperCompileManager.compileReportToFile(page.toString(), result.toString());
                }
            }
        }
    }
}
