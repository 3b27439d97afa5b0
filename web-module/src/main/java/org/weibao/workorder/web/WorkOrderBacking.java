package org.weibao.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.weibao.audit.web.MeanwhileBacking;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Texts;
import org.weibao.organization.web.ActiveUser;
import org.weibao.workorder.DispatchRules.Reason;
import org.weibao.workorder.DispatchService;
import org.weibao.workorder.MateState;
import org.weibao.workorder.ServiceClass;
import org.weibao.workorder.SheetToSign;
import org.weibao.workorder.Signature;
import org.weibao.workorder.SignatureView;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkEventView;
import org.weibao.workorder.WorkMateView;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkReport;

/** One visit: where it stands, what happened, and the step that is possible now. */
@Named
@RequestScoped
public class WorkOrderBacking {

  /** Field of the form with the digest of what it shows. */
  private static final String SHEET = "weibao.sheet";

  /** Fields of the form with the parts that it shows. */
  private static final String LINE = "weibao.line";

  @Inject WorkOrderService orders;
  @Inject DispatchService dispatch;
  @Inject WorkPartsBacking parts;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject MeanwhileBacking meanwhile;
  @Inject Moments moments;
  @Inject Params params;
  @Inject Clock clock;

  private final StepForm form = new StepForm();
  private WorkOrderView order;
  private List<WorkEventView> events;
  private Optional<SignatureView> signature;
  private SheetToSign toSign;
  private Optional<List<String>> before = Optional.empty();

  /** Reads it; an address without a known number leads nowhere. */
  public void load() {
    try {
      form.setVersion(getOrder().version());
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Tells whoever cancelled what somebody else has done meanwhile. */
  public void compare() {
    WorkOrderView now = getOrder();
    meanwhile.compare("WorkOrder", now.id(), now.version(), now.number(), "cancel:version");
  }

  /** The visit that the address names. */
  public WorkOrderView getOrder() {
    if (order == null) {
      order = orders.get(params.text("number").orElse(""));
    }
    return order;
  }

  /** What happened, in its order. */
  public List<WorkEventView> getEvents() {
    if (events == null) {
      events = orders.events(getOrder().number());
    }
    return events;
  }

  /** The customer's signature; null before. */
  public SignatureView getSignature() {
    if (signature == null) {
      signature = orders.signature(getOrder().number());
    }
    return signature.orElse(null);
  }

  /** The picture of the signature as an address that needs no further call. */
  public String getSignaturePicture() {
    return DrawnSignature.shown(orders.signaturePicture(getOrder().number()));
  }

  /** Whether this person reports what happens here: who only goes along reports for himself. */
  public boolean isWorking() {
    return getOrder().technicianId().equals(Optional.of(user.getPersonId()))
        || mate().isEmpty() && isDispatching();
  }

  private Optional<WorkMateView> mate() {
    return getOrder().mate(user.getPersonId());
  }

  /** Whether this person leads, goes along, or dispatches. */
  public boolean isTakingPart() {
    return isWorking() || mate().filter(WorkMateView::isGoing).isPresent();
  }

  /** Whether this person is to go along and has not answered yet. */
  public boolean isAsked() {
    return mate().filter(mate -> mate.state() == MateState.PLANNED).isPresent()
        && !getOrder().status().isFinal();
  }

  /** Whether this person goes along. */
  public boolean isAlong() {
    return mate().filter(WorkMateView::isGoing).isPresent() && !getOrder().status().isFinal();
  }

  /** Whether a routine visit is to be held here. */
  public boolean isHoldable() {
    return getOrder().routineVisitId().isPresent()
        && getOrder().arrivedAt().isPresent()
        && !getOrder().status().isFinal();
  }

  /** Says how long it took whoever goes along. */
  public String minutes() {
    return step(
        WorkReport.of(WorkAction.MINUTES, at())
            .taking(null, form.getTravelMinutes(), form.getLabourMinutes()));
  }

  /** Whether this person plans here. */
  public boolean isDispatching() {
    return user.mayIn("workorder.dispatch", getOrder().projectId());
  }

  /** Whether a step can be taken now by this person. */
  public boolean can(String action) {
    boolean closing = action.equals("CLOSE") && getOrder().routineVisitId().isPresent();
    return isWorking() && !closing && getOrder().can(WorkAction.valueOf(action));
  }

  /** Whether the fault record of the visit is still to be written. */
  public boolean isRecordMissing() {
    return can("FINISH") && getOrder().visitId().isPresent() && getOrder().faultRecord().isEmpty();
  }

  /** Whether another time or somebody else can be chosen. */
  public boolean isMovable() {
    return isDispatching() && getOrder().can(WorkAction.MOVE);
  }

  /** Whether the visit can be cancelled. */
  public boolean isCancellable() {
    return isDispatching()
        && getOrder().routineVisitId().isEmpty()
        && getOrder().can(WorkAction.CANCEL);
  }

  /** Reasons of an action, to choose from. */
  public List<Reason> reasons(String action) {
    return dispatch.rules().reasonsOf(WorkAction.valueOf(action));
  }

  /** A coded reason in words; the code itself if the rules know it no more. */
  public String reason(String code) {
    return dispatch.rules().reason(code).map(this::words).orElse(code);
  }

  /** A reason in the page's language. */
  public String words(Reason reason) {
    return reason.in(Texts.pageLocale());
  }

  /** Classes of work to choose from. */
  public ServiceClass[] getClasses() {
    return ServiceClass.values();
  }

  /** What is typed. */
  public StepForm getForm() {
    return form;
  }

  /** Takes the work on. */
  public String accept() {
    return step(WorkReport.of(WorkAction.ACCEPT, at()));
  }

  /** Cannot go. */
  public String decline() {
    return step(WorkReport.of(WorkAction.DECLINE, at()).because(form.getReason(), form.getNote()));
  }

  /** Is on the way. */
  public String travel() {
    return step(WorkReport.of(WorkAction.TRAVEL, at()));
  }

  /** Is there, which stops the clock of arrival. */
  public String arrive() {
    return step(WorkReport.of(WorkAction.ARRIVE, at()));
  }

  /** The work is done. */
  public String finish() {
    return step(taking(WorkReport.of(WorkAction.FINISH, at()).because(null, form.getNote())));
  }

  /** The fault stays. */
  public String giveUp() {
    return step(
        taking(WorkReport.of(WorkAction.GIVE_UP, at()).because(form.getReason(), form.getNote())));
  }

  private WorkReport taking(WorkReport report) {
    return report.taking(form.getServiceClass(), form.getTravelMinutes(), form.getLabourMinutes());
  }

  /** What the customer is asked to sign; its digest goes with the form. */
  public SheetToSign getToSign() {
    if (toSign == null) {
      toSign = orders.toSign(getOrder().number());
    }
    return toSign;
  }

  /** Parts on it; those that came since it was shown before are marked. */
  public List<SheetLine> getLines() {
    return SheetLine.of(getToSign().parts(), before);
  }

  /** Names of those who did the work. */
  public String getPeople() {
    return String.join(", ", getToSign().order().names());
  }

  /** The customer signs what the page showed; if that has changed, the page shows what is now. */
  public String sign() {
    String shown = params.text(SHEET).orElse(null);
    String next =
        attempt.to(
            "work.told",
            () -> tell(WorkReport.of(WorkAction.SIGN, at()).signedBy(signed(), shown)));
    order = null;
    toSign = null;
    parts.forget();
    String[] lines = Faces.getRequestParameterValues(LINE);
    before = Optional.of(lines == null ? List.of() : List.of(lines));
    return next;
  }

  private Signature signed() {
    return new Signature(
        form.getSigner(),
        DrawnSignature.of(form.getPicture(), form.isPaper()),
        Optional.ofNullable(form.getRating()),
        Optional.ofNullable(form.getRemark()));
  }

  /** Closes the visit. */
  public String close() {
    return step(WorkReport.of(WorkAction.CLOSE, at()));
  }

  /** Nobody goes. */
  public String cancel() {
    return attempt.to(
        "work.cancelled",
        () ->
            here(
                orders.cancel(
                    getOrder().number(),
                    form.getVersion(),
                    form.getReason(),
                    form.getNote(),
                    user.context())));
  }

  private String step(WorkReport report) {
    return attempt.to("work.told", () -> tell(report));
  }

  private String tell(WorkReport report) {
    return here(orders.report(getOrder().number(), List.of(report), Duration.ZERO, user.context()));
  }

  private static String here(WorkOrderView view) {
    return "/work-orders/view?faces-redirect=true&number=" + view.number();
  }

  private Instant at() {
    return form.getAt() == null ? clock.instant() : moments.instant(form.getAt());
  }
}
