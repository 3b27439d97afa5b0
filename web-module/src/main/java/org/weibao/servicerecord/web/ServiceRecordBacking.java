package org.weibao.servicerecord.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.weibao.approval.ApprovalView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;
import org.weibao.servicerecord.RecordState;
import org.weibao.servicerecord.ServiceRecordService;
import org.weibao.servicerecord.ServiceRecordView;

/** The record of a visit: handed in, signed, approved, archived. */
@Named
@RequestScoped
public class ServiceRecordBacking {

  @Inject ServiceRecordService service;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;
  @Inject Language language;

  private ServiceRecordView record;
  private Optional<ApprovalView> approval;
  private Optional<ServiceRecordView> ofVisit;
  private Integer version;
  private String opinion;
  private String where;

  /** Reads the record that the address names. */
  public void load() {
    try {
      getRecord();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The record; a form that is sent asks for it before the page is loaded. */
  public ServiceRecordView getRecord() {
    if (record == null) {
      record = service.get(number());
    }
    return record;
  }

  /** The record of the visit that another page shows; null where none is asked for. */
  public ServiceRecordView getOfVisit() {
    if (ofVisit == null) {
      ofVisit = service.find(number());
    }
    return ofVisit.orElse(null);
  }

  /** How its signatures stand; null until it is handed in. */
  public ApprovalView getApproval() {
    if (approval == null) {
      approval = service.approval(number());
    }
    return approval.orElse(null);
  }

  /** Whether the reader may hand it in now. */
  public boolean isHandable() {
    return getRecord().handable() && user.mayIn("servicerecord.hand-in", getRecord().projectId());
  }

  /** Whether the reader may decide the step that waits. */
  public boolean isDecidable() {
    return getRecord().state() == RecordState.IN_APPROVAL
        && getApproval().waitingFor().filter(user.getRoles()::contains).isPresent()
        && getApproval().current().requestedBy() != user.getPersonId();
  }

  /** Whether the reader may archive it now. */
  public boolean isArchivable() {
    return getRecord().state() == RecordState.APPROVED
        && user.mayIn("servicerecord.archive", getRecord().projectId());
  }

  /** Sends it to the browser as PDF. */
  public void download() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    service.writePdf(number(), language.getLocale(), pdf);
    Faces.sendFile(pdf.toByteArray(), "service-record-" + getRecord().number() + ".pdf", true);
  }

  /** Hands it in. */
  public String handIn() {
    return step("servicerecord.handed-in.done", () -> service.handIn(number(), user.context()));
  }

  /** Signs or approves it. */
  public String agree() {
    return decide("servicerecord.agreed.done", true);
  }

  /** Refuses it. */
  public String refuse() {
    return decide("servicerecord.refused.done", false);
  }

  private String decide(String confirmation, boolean agreed) {
    return step(
        confirmation,
        () -> service.decide(number(), getVersion(), agreed, opinion, user.context()));
  }

  /** Archives it. */
  public String archive() {
    return step(
        "servicerecord.archived.done",
        () -> service.archive(number(), getVersion(), where, user.context()));
  }

  private String step(String confirmation, Supplier<ServiceRecordView> work) {
    return attempt.to(
        confirmation,
        () -> "/service-records/view?faces-redirect=true&number=" + work.get().number());
  }

  private String number() {
    return params.text("number").orElse("");
  }

  /** Version that the person sees. */
  public int getVersion() {
    return version == null ? getRecord().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public String getWhere() {
    return where;
  }

  public void setWhere(String where) {
    this.where = where;
  }
}
