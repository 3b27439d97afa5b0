package org.weibao.charge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.weibao.charge.PriceFileResult;
import org.weibao.charge.PriceLineView;
import org.weibao.charge.PriceListService;
import org.weibao.charge.PriceListView;
import org.weibao.charge.PriceRowProblem;
import org.weibao.charge.PriceVersionView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;
import org.weibao.policy.LocalNames;
import org.weibao.policy.VersionState;
import org.weibao.registerimport.TemplateFormat;

/** One price list: a version of it with its lines, and the step that comes next. */
@Named
@RequestScoped
public class PriceListBacking {

  @Inject PriceListService service;
  @Inject ActiveUser user;
  @Inject Language language;
  @Inject Attempt attempt;
  @Inject Formats formats;
  @Inject Moments moments;
  @Inject Params params;

  private PriceListView list;
  private List<PriceLineView> lines;
  private PriceFileResult result;
  private Integer lock;
  private Part file;
  private boolean dryRun;
  private LocalDate day;
  private String text;

  /** Reads the list that the address names. */
  public void load() {
    try {
      getList();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  static String page(String code) {
    return "/price-lists/view?faces-redirect=true&code=" + code;
  }

  /** Begins the next version. */
  public String begin() {
    return step("pricelist.begun", () -> service.begin(code(), user.context()));
  }

  /** Takes the lines of the draft from a file, or says why not. */
  public void send() {
    try {
      result =
          service.importLines(
              code(),
              getShown().number(),
              getLock(),
              content(),
              language.getLocale(),
              dryRun,
              user.context());
      list = null;
      lines = null;
      lock = null;
    } catch (BusinessException e) {
      attempt.refuse(e);
    }
  }

  /** Hands the draft to a second person. */
  public String submit() {
    return step(
        "pricelist.submitted",
        () -> service.submit(code(), getShown().number(), getLock(), day, text));
  }

  /** Lets it hold. */
  public String approve() {
    return step(
        "policy.approved",
        () -> service.approve(code(), getShown().number(), getLock(), user.context()));
  }

  /** Refuses it. */
  public String refuse() {
    return step(
        "policy.refused",
        () -> service.refuse(code(), getShown().number(), getLock(), text, user.context()));
  }

  /** Ends the list. */
  public String close() {
    return step("pricelist.closed", () -> service.close(code(), getList().version(), day));
  }

  private String step(String confirmation, Supplier<PriceListView> work) {
    return attempt.to(confirmation, () -> page(work.get().code()));
  }

  /** Sends the lines as a table. */
  public void download(TemplateFormat format) throws IOException {
    Locale locale = language.getLocale();
    Faces.sendFile(
        service.table(code(), getShown().number(), locale, format),
        code() + "." + format.name().toLowerCase(Locale.ROOT),
        true);
  }

  private String code() {
    return params.text("code").orElse("");
  }

  private byte[] content() {
    try (InputStream in = file.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list; a form that is sent asks for it before the page is loaded. */
  public PriceListView getList() {
    if (list == null) {
      list = service.get(code());
    }
    return list;
  }

  /** The version that the address names, or the one that is written, or the latest. */
  public PriceVersionView getShown() {
    return params
        .number("number")
        .flatMap(number -> getList().find(number.intValue()))
        .orElseGet(() -> getList().versions().get(0));
  }

  /** Its lines. */
  public List<PriceLineView> getLines() {
    if (lines == null) {
      lines = service.lines(code(), getShown().number());
    }
    return lines;
  }

  /** Whether the reader may write on it. */
  public boolean isWritable() {
    return getShown().state() == VersionState.DRAFT && user.may("charge.price-propose");
  }

  /** Whether the reader may decide it. */
  public boolean isDecidable() {
    return getShown().state() == VersionState.SUBMITTED
        && user.may("charge.price-approve")
        && getShown().writtenBy() != user.getPersonId();
  }

  /** Whether the reader may begin the next version. */
  public boolean isExtendable() {
    return getList().draft() == null
        && getList().closedAfter().isEmpty()
        && user.may("charge.price-propose");
  }

  /** Whether the reader may end the list. */
  public boolean isClosable() {
    return getList().closedAfter().isEmpty()
        && user.may("charge.price-approve")
        && getList().on(moments.now().toLocalDate()) != null;
  }

  /** A name in the reader's language. */
  public String name(LocalNames names) {
    return names.in(language.getLocale());
  }

  /** What became of a file that was sent; null if none was. */
  public PriceFileResult getResult() {
    return result;
  }

  /** The reason of a row's problem in words. */
  public String reason(PriceRowProblem problem) {
    return formats.fill("problem." + problem.code(), problem.arguments().toArray());
  }

  /** Header of the column at fault. */
  public String column(PriceRowProblem problem) {
    return formats.fill("pricelist.column." + problem.column());
  }

  /** Version of the row that the person sees. */
  public int getLock() {
    return lock == null ? getShown().version() : lock;
  }

  public void setLock(int lock) {
    this.lock = lock;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  /** Whether the file is only checked. */
  public boolean isDryRun() {
    return dryRun;
  }

  public void setDryRun(boolean dryRun) {
    this.dryRun = dryRun;
  }

  /** First or last day. */
  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** What is new, or why not. */
  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
