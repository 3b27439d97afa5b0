package org.weibao.workorder;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.weibao.access.AccessService;
import org.weibao.attachment.ReceivedFile;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.StaleVersion;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.workorder.control.CodePicture;
import org.weibao.workorder.entity.WorkEvent;
import org.weibao.workorder.entity.WorkMate;
import org.weibao.workorder.entity.WorkOrder;
import org.weibao.workorder.entity.WorkOrderViews;
import org.weibao.workorder.entity.WorkOrders;
import org.weibao.workorder.entity.WorkParts;
import org.weibao.workorder.entity.WorkSites;

/** The door to visits: planned, moved, carried out, signed and closed. */
@Stateless
@Guarded
public class WorkOrderService {

  /** Before the token in the address on a label. */
  private static final String LABEL = "/d/";

  @Inject WorkOrders orders;
  @Inject WorkOrderViews views;
  @Inject WorkParts parts;
  @Inject WorkDispatch dispatch;
  @Inject WorkPlanning planning;
  @Inject WorkQualifications qualifications;
  @Inject WorkSites sites;
  @Inject WorkReporting reporting;
  @Inject WorkCrew crew;
  @Inject WorkGate gate;
  @Inject WorkNews news;
  @Inject RequestService requests;
  @Inject DeviceService devices;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Sends somebody to a request, unless it is to be helped from afar first.
   *
   * @throws BusinessException {@link WorkOrderProblem}, naming the field, or {@link
   *     org.weibao.support.SupportProblem}
   */
  @Allows("workorder.dispatch")
  public WorkOrderView plan(String requestNumber, WorkPlan plan, CallContext context) {
    RequestView request = requests.getByNumber(requestNumber);
    access.ensureInProject("workorder.dispatch", request.projectId());
    dispatch.ensureWaiting(request);
    return dispatch.send(request, plan, context);
  }

  /**
   * Chooses another time or somebody else.
   *
   * @param version version that the caller has seen
   * @param reason a code of {@link DispatchRules#reasonsOf}
   * @throws BusinessException {@link WorkOrderProblem}, naming the field
   */
  @Allows("workorder.dispatch")
  public WorkOrderView move(
      String number, int version, WorkPlan plan, String reason, String note, CallContext context) {
    WorkOrder order = gate.lock(number);
    access.ensureInProject("workorder.dispatch", order.projectId());
    StaleVersion.ensureSeen(WorkOrder.class, order.id(), number, version, order.version());
    planning.checkReason(WorkAction.MOVE, reason);
    Set<Long> before = views.get(order.id()).people();
    WorkPlan checked = planning.check(plan, order.projectId(), context);
    ensureDay(order, checked);
    qualifications.ensure(checked, sites.ofOrder(order.id()));
    order.move(checked);
    crew.set(order, checked.mates(), context.personId(), clock.instant());
    tell(order, WorkAction.MOVE, reason, note, context);
    WorkOrderView view = views.get(order.id());
    Set<Long> gone = new TreeSet<>(before);
    gone.removeAll(view.people());
    news.taken(view, gone);
    news.planned(view, before);
    return view;
  }

  /** Which day a routine visit is held on is said there. */
  private void ensureDay(WorkOrder order, WorkPlan plan) {
    if (order.routineVisitId().isPresent() && !day(order.plannedFrom()).equals(day(plan.from()))) {
      throw new BusinessException(WorkOrderProblem.OF_ROUTINE, "from", order.number());
    }
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }

  /**
   * Nobody goes.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link WorkOrderProblem}, naming the field
   */
  @Allows("workorder.dispatch")
  public WorkOrderView cancel(
      String number, int version, String reason, String note, CallContext context) {
    WorkOrder order = gate.lock(number);
    access.ensureInProject("workorder.dispatch", order.projectId());
    StaleVersion.ensureSeen(WorkOrder.class, order.id(), number, version, order.version());
    if (order.routineVisitId().isPresent()) {
      throw new BusinessException(WorkOrderProblem.OF_ROUTINE, null, number);
    }
    planning.checkReason(WorkAction.CANCEL, reason);
    order.cancel();
    tell(order, WorkAction.CANCEL, reason, note, context);
    WorkOrderView view = views.get(order.id());
    news.taken(view, view.people());
    return view;
  }

  private void tell(
      WorkOrder order, WorkAction action, String reason, String note, CallContext context) {
    String words = WorkPlanning.note(note);
    orders.add(
        WorkEvent.ofDesk(order.id(), action, clock.instant(), context.personId(), reason, words));
    orders.flush();
  }

  /**
   * Takes what a device tells of a visit: one thing or many, in their order, all or nothing. Each
   * is dated when it happened: the device's time put right by the offset that the device measured.
   * What was told before, by the device's own name of it, is passed over.
   *
   * @param offset what the device's clock is behind ours; negative if it is ahead
   * @throws BusinessException {@link WorkOrderProblem} or a problem of request, naming the event
   */
  @Allows("workorder.work")
  public WorkOrderView report(
      String number, List<WorkReport> reports, Duration offset, CallContext context) {
    WorkOrder order = gate.lock(number);
    Optional<WorkMate> mate = gate.mate(order, context);
    if (mate.isEmpty()) {
      gate.ensureLead(order, context);
    }
    reporting.take(order, mate, reports, offset, context);
    return views.get(order.id());
  }

  /**
   * One by its number.
   *
   * @throws BusinessException {@link WorkOrderProblem#UNKNOWN}
   */
  @Allows("workorder.read")
  public WorkOrderView get(String number) {
    return views.find(number).orElseThrow(() -> WorkGate.unknown(number));
  }

  /**
   * What those who are sent lack, where a pack of the project asks for qualified people (S12-4.1.1,
   * S13-2.3a): whoever dispatches is warned.
   */
  @Allows("workorder.dispatch")
  public WorkQualification qualification(String number) {
    return qualifications.of(get(number));
  }

  /** What happened to one, in its order. */
  @Allows("workorder.read")
  public List<WorkEventView> events(String number) {
    return views.events(get(number).id());
  }

  /** What the customer of one is asked to sign, as it is now. */
  @Allows("workorder.read")
  public SheetToSign toSign(String number) {
    WorkOrderView order = get(number);
    return SheetToSign.of(order, parts.ofOrder(order.id()));
  }

  /** The customer's signature under one. */
  @Allows("workorder.read")
  public Optional<SignatureView> signature(String number) {
    return views.signature(get(number).id());
  }

  /** The picture of the customer's signature, as PNG; empty without one. */
  @Allows("workorder.read")
  public Optional<byte[]> signaturePicture(String number) {
    return views.signaturePicture(get(number).id());
  }

  /** Those of a request, the first first. */
  @Allows("workorder.read")
  public List<WorkOrderView> ofRequest(String requestNumber) {
    return views.ofRequest(requests.getByNumber(requestNumber).id());
  }

  /**
   * The caller's own ones, leading or going along, of a day, and what is left of the days before.
   */
  @Allows("workorder.read")
  public List<WorkOrderView> mine(LocalDate day, CallContext context) {
    return views.mine(context.personId(), begin(day), begin(day.plusDays(1)));
  }

  /**
   * What a technician's camera read off a device, or he typed: the address on its label or its
   * serial.
   *
   * @return empty if there is no such device
   */
  @Allows("workorder.read")
  public Optional<ScannedDevice> scan(String text, CallContext context) {
    String read = text.strip();
    int token = read.indexOf(LABEL);
    Optional<DeviceView> device =
        token < 0
            ? devices.findBySerial(read)
            : devices.findByToken(read.substring(token + LABEL.length()));
    return device.map(
        found ->
            new ScannedDevice(
                found.serial(),
                mine(LocalDate.ofInstant(clock.instant(), clock.getZone()), context).stream()
                    .filter(order -> order.deviceSerial().equals(Optional.of(found.serial())))
                    .map(WorkOrderView::number)
                    .findFirst()));
  }

  /**
   * What the code in a photo says.
   *
   * @param photo as it was received and judged
   * @return empty if it is no picture or none is seen in it
   */
  @Allows("workorder.work")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<String> readCode(ReceivedFile photo) {
    if (photo.picture().isEmpty()) {
      return Optional.empty();
    }
    try {
      return CodePicture.read(photo.path(), photo.mediaType());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those in the caller's scope that are planned for a day. */
  @Allows("workorder.read")
  public List<WorkOrderView> planned(LocalDate day) {
    return views.planned(begin(day), begin(day.plusDays(1)));
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
