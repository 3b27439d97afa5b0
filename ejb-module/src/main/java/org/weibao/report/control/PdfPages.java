package org.weibao.report.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.weibao.kernel.Messages;
import org.weibao.report.PaperText;

/**
 * Fills a template, which the build compiled, and writes it as PDF. The only user of the engine.
 */
final class PdfPages {

  private static final Map<String, JasperReport> TEMPLATES = new ConcurrentHashMap<>();

  private PdfPages() {}

  /**
   * Writes a document.
   *
   * @param template name without ending
   * @param header texts above the table by name, the document's title among them
   */
  static void write(
      String template,
      PaperText text,
      Map<String, String> header,
      ReportRows rows,
      OutputStream out) {
    Map<String, Object> parameters = new HashMap<>(header);
    parameters.put(JRParameter.REPORT_LOCALE, text.language());
    parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, Messages.bundle(text.language()));
    try {
      JasperPrint pages =
          JasperFillManager.fillReport(
              TEMPLATES.computeIfAbsent(template, PdfPages::load),
              parameters,
              new JRMapCollectionDataSource(rows.all()));
      JRPdfExporter exporter = new JRPdfExporter();
      exporter.setExporterInput(new SimpleExporterInput(pages));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
      SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
      configuration.setCompressed(true);
      configuration.setMetadataTitle(header.get(ReportHeader.TITLE));
      configuration.setMetadataCreator(text.of("product.name"));
      configuration.setDisplayMetadataTitle(true);
      exporter.setConfiguration(configuration);
      exporter.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException("report " + template + " failed", e);
    }
  }

  private static JasperReport load(String template) {
    try (InputStream compiled =
        PdfPages.class.getResourceAsStream("/org/weibao/report/" + template + ".jasper")) {
      return (JasperReport) JRLoader.loadObject(compiled);
    } catch (IOException | JRException e) {
      throw new IllegalStateException("report template " + template + " cannot be read", e);
    }
  }
}
