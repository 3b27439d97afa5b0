package org.weibao.servicerecord;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.approval.Answer;
import org.weibao.approval.ApprovalService;
import org.weibao.approval.ApprovalView;
import org.weibao.approval.AskApproval;
import org.weibao.approval.CaseState;
import org.weibao.approval.DecideApproval;
import org.weibao.approval.NewApproval;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.servicerecord.control.RecordPaper;
import org.weibao.servicerecord.entity.RecordViews;
import org.weibao.servicerecord.entity.ServiceRecord;
import org.weibao.servicerecord.entity.ServiceRecords;

/** The door to records of visits (S10-2.9). */
@Stateless
@Guarded
public class ServiceRecordService {

  private static final System.Logger LOG = System.getLogger(ServiceRecordService.class.getName());
  private static final String DECIDE = "servicerecord.decide";

  @Inject ServiceRecords records;
  @Inject RecordViews views;
  @Inject ApprovalService approvals;
  @Inject PolicyBook policies;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * The record of a visit.
   *
   * @param number of the work order
   * @throws BusinessException {@link ServiceRecordProblem#UNKNOWN}
   */
  @Allows("servicerecord.read")
  public ServiceRecordView get(String number) {
    return find(number).orElseThrow(() -> unknown(number));
  }

  /** The record of a visit; empty if no pack asks for one or the customer has not signed. */
  @Allows("servicerecord.read")
  public Optional<ServiceRecordView> find(String number) {
    return views.find(number, projects());
  }

  /** How its signatures stand; empty until it is handed in. */
  @Allows("servicerecord.read")
  public Optional<ApprovalView> approval(String number) {
    return get(number).recordId().flatMap(id -> approvals.find(ServiceRecord.DOCUMENT, id));
  }

  /**
   * {@link #get} with its signatures as PDF, A4, in a language.
   *
   * @throws BusinessException {@link ServiceRecordProblem#UNKNOWN}
   */
  @Allows("servicerecord.read")
  public void writePdf(String number, Locale language, OutputStream out) {
    ServiceRecordView record = get(number);
    RecordPaper.of(
            record,
            approval(number),
            views.drawn(record.workOrderId()),
            language,
            clock.getZone(),
            clock.instant())
        .write(language, out);
  }

  /** A page of the records. */
  @Allows("servicerecord.read")
  public Page<ServiceRecordView> list(ListQuery query) {
    return views.list(query, projects());
  }

  /** How many fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("servicerecord.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return views.count(query, limit, atAnyCost, projects());
  }

  /** What the list shows. */
  @Allows("servicerecord.read")
  public Listing<ServiceRecordView> listing() {
    return views.listing();
  }

  /**
   * Hands the record of a visit in that the customer has signed and rated.
   *
   * @throws BusinessException {@link ServiceRecordProblem}, or why nobody can be asked
   */
  @Allows("servicerecord.hand-in")
  public ServiceRecordView handIn(String number, CallContext context) {
    ServiceRecordView visit = get(number);
    access.ensureInProject("servicerecord.hand-in", visit.projectId());
    if (visit.rating().isEmpty()) {
      throw new BusinessException(ServiceRecordProblem.NOT_RATED, null, number);
    }
    Optional<ServiceRecord> last = records.latest(visit.workOrderId());
    if (last.filter(record -> record.state() != RecordState.REFUSED).isPresent()) {
      throw new BusinessException(ServiceRecordProblem.OTHER_STATE, null, last.get().state());
    }
    int attempt = last.map(ServiceRecord::attempt).orElse(0) + 1;
    ServiceRecord record =
        records.add(new ServiceRecord(visit, attempt, context.personId(), clock.instant()));
    approvals.open(
        new NewApproval(
            approvals.plan(
                new AskApproval(
                    ServiceRecord.DOCUMENT, visit.projectId(), DECIDE, PolicyFacts.none())),
            record.id(),
            number,
            "/service-records/view?number=" + number,
            new NewApproval.Subject("work_order_id", visit.workOrderId()),
            visit.content(),
            true,
            true),
        context.personId());
    return get(number);
  }

  /**
   * Decides the step whose turn it is.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link ServiceRecordProblem}, or with an {@link
   *     org.weibao.approval.ApprovalProblem}
   */
  @Allows("servicerecord.decide")
  public ServiceRecordView decide(
      String number, int version, boolean agreed, String opinion, CallContext context) {
    ServiceRecordView visit = get(number);
    ServiceRecord record = locked(visit, version);
    ApprovalView decided =
        approvals.decide(
            new DecideApproval(
                ServiceRecord.DOCUMENT,
                record.id(),
                agreed ? Answer.AGREED : Answer.REFUSED,
                opinion,
                visit.content()),
            context);
    record.decided(state(decided.state()));
    records.flush();
    return get(number);
  }

  private static RecordState state(CaseState approval) {
    return switch (approval) {
      case AGREED -> RecordState.APPROVED;
      case REFUSED -> RecordState.REFUSED;
      default -> RecordState.IN_APPROVAL;
    };
  }

  /**
   * Administration archives an approved record; nothing of it changes afterwards.
   *
   * @param version version that the caller has seen
   * @param where where it is kept, at most {@link ServiceRecordView#PLACE_LENGTH} characters
   * @throws BusinessException {@link ServiceRecordProblem}
   */
  @Allows("servicerecord.archive")
  public ServiceRecordView archive(String number, int version, String where, CallContext context) {
    ServiceRecordView visit = get(number);
    access.ensureInProject("servicerecord.archive", visit.projectId());
    String place = where == null ? "" : where.strip();
    if (place.isEmpty() || place.length() > ServiceRecordView.PLACE_LENGTH) {
      throw new BusinessException(
          ServiceRecordProblem.PLACE, "where", ServiceRecordView.PLACE_LENGTH);
    }
    locked(visit, version).archive(place, context.personId(), clock.instant());
    records.flush();
    return get(number);
  }

  private ServiceRecord locked(ServiceRecordView visit, int version) {
    ServiceRecord record =
        records
            .latest(visit.workOrderId())
            .orElseThrow(
                () ->
                    new BusinessException(
                        ServiceRecordProblem.OTHER_STATE, null, RecordState.SIGNED_ON_SITE));
    record.ensureVersion(version, visit.number());
    return record;
  }

  /** Projects whose packs ask for the record of a visit. */
  private List<Long> projects() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return views.projects().entrySet().stream()
        .filter(project -> asks(project.getValue(), today))
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean asks(String projectCode, LocalDate day) {
    try {
      return !policies
          .all(
              PolicyQuestion.of(
                  "requirements",
                  ServiceRecord.DOCUMENT,
                  PolicySubject.project(projectCode),
                  PolicyFacts.none(),
                  day))
          .isEmpty();
    } catch (BusinessException e) {
      // Two packs claim the project: nothing is known to be asked for.
      LOG.log(System.Logger.Level.DEBUG, () -> projectCode + ": " + e.code().code());
      return false;
    }
  }

  private static BusinessException unknown(String number) {
    return new BusinessException(ServiceRecordProblem.UNKNOWN, "number", number);
  }
}
