package org.weibao.masterimport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.masterimport.ImportJob;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.ImportTask;
import org.weibao.masterimport.MasterImportJobService;
import org.weibao.masterimport.MasterImportRow;
import org.weibao.masterimport.MasterImportService;
import org.weibao.masterimport.RowFault;
import org.weibao.masterimport.UndoPlan;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;
import org.weibao.registerimport.RegisterImportService;
import org.weibao.registerimport.TemplateFormat;

/** Having a file of master data tried or imported, what became of one, and taking it back. */
@Named
@RequestScoped
public class MasterImportBacking {

  @Inject MasterImportService imports;
  @Inject MasterImportJobService jobs;
  @Inject ActiveUser user;
  @Inject Language language;
  @Inject Attempt attempt;
  @Inject Formats formats;
  @Inject Params params;

  private ImportKind kind;
  private Part file;
  private List<ImportJob> recent;
  private MasterImportRow row;
  private List<RowFault> faults;
  private UndoPlan plan;

  /** Begins with the kind that the address names. */
  public void begin() {
    kind = params.constant("kind", ImportKind.class).orElse(null);
  }

  /** Reads the import that the address names; an address without a known id leads nowhere. */
  public void load() {
    try {
      getRow();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Kinds to choose from. */
  public ImportKind[] getKinds() {
    return ImportKind.values();
  }

  /** Has the file tried. */
  public String tryOut() {
    return order(ImportTask.TRY);
  }

  /** Has the file imported. */
  public String send() {
    return order(ImportTask.IMPORT);
  }

  private String order(ImportTask task) {
    return attempt.to(
        "masterimport.job.ordered",
        () ->
            MasterImportJobBacking.pageOf(
                jobs.order(task, kind, name(), content(), language.getLocale(), user.context())));
  }

  /** Files that the person had tried or imported lately. */
  public List<ImportJob> getRecent() {
    if (recent == null) {
      recent = jobs.recent(user.context());
    }
    return recent;
  }

  /** The work that goes on with the import that the address names; null if it is over. */
  public ImportJob getWork() {
    return jobs.ofImport(getRow().id()).filter(job -> job.state().isOpen()).orElse(null);
  }

  /** Takes the import back as far as that is possible. */
  public String undo() {
    long id = getRow().id();
    return attempt.to(
        "masterimport.undone.done",
        () -> {
          imports.undo(id, user.context());
          return pageOf(id);
        });
  }

  private static String pageOf(long id) {
    return "/master-imports/view?faces-redirect=true&id=" + id;
  }

  /** Sends an empty table to fill in. */
  public void download(ImportKind wanted, TemplateFormat format) throws IOException {
    Locale locale = language.getLocale();
    Faces.sendFile(
        imports.template(wanted, locale, format),
        formats.text(wanted) + "." + format.name().toLowerCase(Locale.ROOT),
        true);
  }

  /** The import that the address names. */
  public MasterImportRow getRow() {
    if (row == null) {
      row = imports.get(params.number("id").orElse(-1L));
    }
    return row;
  }

  /** Why rows of it were refused. */
  public List<RowFault> getFaults() {
    if (faults == null) {
      faults = imports.faults(getRow().id());
    }
    return faults;
  }

  /** What undoing it would take back now. */
  public UndoPlan getPlan() {
    if (plan == null) {
      plan = imports.undoPlan(getRow().id());
    }
    return plan;
  }

  /** Why a row was refused, in words. */
  public String reason(RowFault fault) {
    return formats.fill("problem." + fault.code(), fault.arguments().toArray());
  }

  /** Header of the column at fault; empty if the whole row is. */
  public String column(RowFault fault) {
    return fault.column().isEmpty() ? "" : formats.fill("masterimport.column." + fault.column());
  }

  /** Largest file that is taken. */
  public int getMegabytes() {
    return RegisterImportService.MAX_MEGABYTES;
  }

  /** Browsers give a name; other clients may send a part without one. */
  private String name() {
    String name = file.getSubmittedFileName();
    return name == null || name.isBlank() ? formats.text(kind) : name;
  }

  private byte[] content() {
    try (InputStream in = file.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ImportKind getKind() {
    return kind;
  }

  public void setKind(ImportKind kind) {
    this.kind = kind;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
