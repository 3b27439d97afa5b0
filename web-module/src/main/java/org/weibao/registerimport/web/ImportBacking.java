package org.weibao.registerimport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;
import org.weibao.registerimport.ImportResult;
import org.weibao.registerimport.RegisterImportService;
import org.weibao.registerimport.RowProblem;
import org.weibao.registerimport.TemplateFormat;

/** Importing a register file, and what became of it row by row. */
@Named
@RequestScoped
public class ImportBacking {

  @Inject RegisterImportService imports;
  @Inject ActiveUser user;
  @Inject Language language;
  @Inject Attempt attempt;
  @Inject Formats formats;
  @Inject Params params;

  private Part file;
  private ImportResult result;

  /** Reads the result that the address names, if it names one. */
  public void load() {
    if (params.text("id").isEmpty()) {
      return;
    }
    try {
      result = imports.get(params.number("id").orElse(-1L));
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Imports the file and shows the result. */
  public String send() {
    return attempt.to(
        "import.done",
        () ->
            "/requests/import?faces-redirect=true&id="
                + imports
                    .importRegister(name(), content(), language.getLocale(), user.context())
                    .id());
  }

  /** Sends an empty register to fill in. */
  public void download(TemplateFormat format) throws IOException {
    Locale locale = language.getLocale();
    Faces.sendFile(
        imports.template(locale, format),
        formats.fill("registerimport.template.file") + "." + format.name().toLowerCase(Locale.ROOT),
        true);
  }

  /** The result that is shown; null if none is. */
  public ImportResult getResult() {
    return result;
  }

  /** The reason of a row's problem in words. */
  public String reason(RowProblem problem) {
    return formats.fill("problem." + problem.code(), problem.arguments().toArray());
  }

  /** Header of the column at fault; empty if the whole row is. */
  public String column(RowProblem problem) {
    return problem.column().isEmpty()
        ? ""
        : formats.fill("registerimport.column." + problem.column());
  }

  /** Largest file that is taken. */
  public int getMegabytes() {
    return RegisterImportService.MAX_MEGABYTES;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  /** Browsers give a name; other clients may send a part without one. */
  private String name() {
    String name = file.getSubmittedFileName();
    return name == null || name.isBlank() ? formats.fill("registerimport.template.file") : name;
  }

  private byte[] content() {
    try (InputStream in = file.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
