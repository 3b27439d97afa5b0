import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles report templates while the module is built, so that neither a compiler nor the reader of
 * the template language is needed at run time. Run by Maven from this source.
 */
public final class CompileTemplates {

  private CompileTemplates() {}

  /**
   * Compiles each template that is newer than its result.
   *
   * @param arguments folder of the templates, folder of the results
   */
  public static void main(String[] arguments) throws IOException, JRException {
    Path sources = Path.of(arguments[0]);
    Path results = Files.createDirectories(Path.of(arguments[1]));
    try (Stream<Path> files = Files.list(sources)) {
      for (Path source : files.filter(file -> file.toString().endsWith(".jrxml")).toList()) {
        compile(source, results);
      }
    }
  }

  private static void compile(Path source, Path results) throws IOException, JRException {
    String name = source.getFileName().toString().replaceFirst("\\.jrxml$", ".jasper");
    Path result = results.resolve(name);
    boolean fresh =
        Files.exists(result)
            && Files.getLastModifiedTime(result).compareTo(Files.getLastModifiedTime(source)) > 0;
    if (!fresh) {
      JasperCompileManager.compileReportToFile(source.toString(), result.toString());
    }
  }
}
