package org.weibao.maintenance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.AttachmentView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Texts;
import org.weibao.maintenance.FormGround;
import org.weibao.maintenance.FormNeed;
import org.weibao.maintenance.FormState;
import org.weibao.maintenance.MaintenanceAttachments;
import org.weibao.maintenance.MaintenanceFormService;
import org.weibao.maintenance.MaintenanceFormView;
import org.weibao.organization.web.ActiveUser;
import org.weibao.routine.TestRecord;
import org.weibao.workorder.Signature;
import org.weibao.workorder.web.DrawnSignature;

/** One register form: filled in, signed, sealed, printed. */
@Named
@RequestScoped
public class MaintenanceFormBacking {

  @Inject MaintenanceFormService service;
  @Inject AttachmentService attachments;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;
  @Inject Params params;

  private MaintenanceFormView sheet;
  private TestRecord record;
  private Optional<MaintenanceFormView> ofWork;
  private SheetForm form;
  private Integer version;

  /** Reads the form that the address names. */
  public void load() {
    try {
      getSheet();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The form; what is sent asks for it before the page is loaded. */
  public MaintenanceFormView getSheet() {
    if (sheet == null) {
      sheet = service.get(number());
    }
    return sheet;
  }

  /** The form of the request that another page shows; null where none is asked for. */
  public MaintenanceFormView ofRequest(String requestNumber) {
    return of(() -> service.ofRequest(requestNumber));
  }

  /** The form of the routine visit that another page shows; null where none is asked for. */
  public MaintenanceFormView ofVisit(long visitId) {
    return of(() -> service.ofVisit(visitId));
  }

  /** The form of the work that a work order stands for; null where none is asked for. */
  public MaintenanceFormView ofOrder(String requestNumber, Long visitId) {
    return requestNumber != null
        ? ofRequest(requestNumber)
        : visitId == null ? null : ofVisit(visitId);
  }

  private MaintenanceFormView of(Supplier<Optional<MaintenanceFormView>> reading) {
    if (ofWork == null) {
      ofWork = user.may("maintenance.read") ? reading.get() : Optional.empty();
    }
    return ofWork.orElse(null);
  }

  /** What was found and measured on its routine visit. */
  public TestRecord getRecord() {
    if (record == null) {
      record = service.record(number());
    }
    return record;
  }

  /** Whether its work was over at a time that is known to the minute. */
  public boolean isOfRequest() {
    return getSheet().ground() == FormGround.FAULT_CLEARED;
  }

  /** Whether the rule asks for a signature. */
  public boolean isSignatureNeeded() {
    return getSheet().needs().contains(FormNeed.SIGNATURE);
  }

  /** Whether the rule asks for a seal. */
  public boolean isSealNeeded() {
    return getSheet().needs().contains(FormNeed.SEAL);
  }

  /** Whether the reader may still change what stands in it. */
  public boolean isFillable() {
    return getSheet().isFillable() && user.mayIn("maintenance.fill", getSheet().projectId());
  }

  /** Whether the reader may have the customer sign now. */
  public boolean isSignable() {
    return getSheet().state() == FormState.TO_SIGN
        && user.mayIn("maintenance.sign", getSheet().projectId());
  }

  /** Whether the reader may say now that the sheet is sealed. */
  public boolean isSealable() {
    return getSheet().state() == FormState.TO_SEAL
        && user.mayIn("maintenance.seal", getSheet().projectId());
  }

  /** Files of the form that may be the sealed sheet. */
  public List<AttachmentView> getFiles() {
    return attachments.of(MaintenanceAttachments.KIND, number()).stream()
        .filter(file -> !file.withdrawn())
        .toList();
  }

  /** The picture of the signature as an address that needs no further call. */
  public String getSignaturePicture() {
    return DrawnSignature.shown(service.signaturePicture(number()));
  }

  /** Keeps what was written. */
  public String fill() {
    return step(
        "maintenance.filled.done",
        () -> service.fill(number(), getVersion(), getForm().entries(), user.context()));
  }

  /** The customer signs. */
  public String sign() {
    return step(
        "maintenance.signed.done",
        () -> service.sign(number(), getVersion(), signature(), signedAt(), user.context()));
  }

  private Signature signature() {
    return new Signature(
        getForm().getSigner(),
        DrawnSignature.of(getForm().getPicture(), getForm().isPaper()),
        Optional.empty(),
        Optional.ofNullable(getForm().getRemark()).filter(words -> !words.isBlank()));
  }

  private Optional<Instant> signedAt() {
    return Optional.ofNullable(getForm().getSignedAt()).map(moments::instant);
  }

  /** The customer has put his seal on the sheet. */
  public String seal() {
    return step(
        "maintenance.sealed.done",
        () -> service.seal(number(), getVersion(), getForm().seal(), user.context()));
  }

  private String step(String confirmation, Supplier<MaintenanceFormView> work) {
    return attempt.to(
        confirmation,
        () -> "/maintenance-forms/view?faces-redirect=true&number=" + work.get().number());
  }

  /** Sends the sheet as PDF. */
  public void download() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    service.writePdf(number(), Texts.pageLocale(), pdf);
    Faces.sendFile(pdf.toByteArray(), number() + ".pdf", true);
  }

  private String number() {
    return params.text("number").orElse("");
  }

  /** What is typed. */
  public SheetForm getForm() {
    if (form == null) {
      form = new SheetForm();
      form.show(getSheet().entries());
    }
    return form;
  }

  /** Version that the person sees. */
  public int getVersion() {
    return version == null ? getSheet().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
