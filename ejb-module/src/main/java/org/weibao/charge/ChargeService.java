package org.weibao.charge;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.approval.Answer;
import org.weibao.approval.ApprovalService;
import org.weibao.approval.CaseState;
import org.weibao.approval.DecideApproval;
import org.weibao.charge.control.Pricing;
import org.weibao.charge.entity.Charge;
import org.weibao.charge.entity.ChargeClauses;
import org.weibao.charge.entity.ChargeViews;
import org.weibao.charge.entity.Charges;
import org.weibao.charge.entity.PriceListViews;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.Within;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;

/** The door to charges, the lines of the charge detail sheet F3 (S01-5.3). */
@Stateless
@Guarded
public class ChargeService {

  private static final int REASON_LENGTH = 500;

  @Inject Charges charges;
  @Inject ChargeViews views;
  @Inject ChargeClauses clauses;
  @Inject ChargeEntry entry;
  @Inject PriceListViews lists;
  @Inject RequestService requests;
  @Inject ApprovalService approvals;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Charges work for a request to the customer: by the list that holds on the day of the work
   * (S01-5.3.1-a), or at a price of its own, which is put to whom the rules ask and counts once
   * they agree (S01-5.3.1-b).
   *
   * @throws BusinessException {@link ChargeProblem}, {@link org.weibao.price.PriceProblem}, or why
   *     nobody can be asked, naming the field
   */
  @Allows("charge.add")
  public ChargeView add(String requestNumber, AddCharge command, CallContext context) {
    RequestView request = requests.getByNumber(requestNumber);
    access.ensureInProject("charge.add", request.projectId());
    Charge charge = entry.enter(request, requests.why(requestNumber).get(0), command, context);
    return get(charge.number());
  }

  /**
   * Takes a charge back; it stays readable.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link ChargeProblem#REASON_MISSING} or {@link
   *     ChargeProblem#OTHER_STATE}
   */
  @Allows("charge.withdraw")
  public ChargeView withdraw(String number, int version, String why, CallContext context) {
    Charge charge = forChange(number, version, "charge.withdraw");
    String reason = why == null ? "" : why.strip();
    if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
      throw new BusinessException(ChargeProblem.REASON_MISSING, "reason", REASON_LENGTH);
    }
    if (charge.withdraw(reason, context.personId(), clock.instant())) {
      approvals.withdraw(Charge.DOCUMENT, charge.id());
    }
    charges.flush();
    return get(number);
  }

  /**
   * Agrees to a price of its own, or refuses it (S01-5.3.1-b).
   *
   * @param version version that the caller has seen
   * @throws BusinessException with an {@link org.weibao.approval.ApprovalProblem}
   */
  @Allows("charge.decide")
  public ChargeView decide(
      String number, int version, boolean agreed, String opinion, CallContext context) {
    Charge charge = forChange(number, version, "charge.decide");
    CaseState state =
        approvals
            .decide(
                new DecideApproval(
                    Charge.DOCUMENT,
                    charge.id(),
                    agreed ? Answer.AGREED : Answer.REFUSED,
                    opinion,
                    charge.content()),
                context)
            .state();
    if (state != CaseState.IN_APPROVAL) {
      charge.decided(state == CaseState.AGREED);
    }
    charges.flush();
    return get(number);
  }

  private Charge forChange(String number, int version, String operation) {
    Charge charge =
        charges
            .findForUpdate(number)
            .filter(found -> access.scope().coversProject(found.projectId()))
            .orElseThrow(() -> unknown(number));
    access.ensureInProject(operation, charge.projectId());
    charge.ensureVersion(version);
    return charge;
  }

  /**
   * A charge by its number.
   *
   * @throws BusinessException {@link ChargeProblem#UNKNOWN}
   */
  @Allows("charge.read")
  public ChargeView get(String number) {
    return views.find(number).orElseThrow(() -> unknown(number));
  }

  /**
   * Why a charge costs what it costs, as it was kept then, and who approved it.
   *
   * @throws BusinessException {@link ChargeProblem#UNKNOWN}
   */
  @Allows("charge.read")
  public ChargeReasons why(String number) {
    ChargeReasons kept = views.why(number).orElseThrow(() -> unknown(number));
    return new ChargeReasons(
        kept.charge(),
        kept.policy(),
        kept.inputs(),
        kept.steps(),
        approvals.find(Charge.DOCUMENT, kept.charge().id()));
  }

  /** Charges of a request, the first first. */
  @Allows("charge.read")
  public List<ChargeView> ofRequest(String requestNumber) {
    return views.ofRequest(requests.getByNumber(requestNumber).id());
  }

  /** What lists offer for work of a day on a request. */
  @Allows("charge.read")
  public List<PriceLineView> offered(String requestNumber, LocalDate day) {
    return Pricing.offered(lists.inForce(requests.getByNumber(requestNumber).projectId(), day));
  }

  /** What the charges of a month come to, by currency (S01-5.3.3-a). */
  @Allows("charge.read")
  public List<ChargeTotal> totals(Optional<Long> projectId, YearMonth month) {
    return views.totals(projectId, month);
  }

  /**
   * A page of charges in any order.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("charge.read")
  public Page<ChargeView> list(ListQuery query) {
    return views.list(query);
  }

  /** How many charges fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("charge.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return views.count(query, limit, atAnyCost);
  }

  /** What the list of charges shows. */
  @Allows("charge.read")
  public Listing<ChargeView> listing() {
    return views.listing();
  }

  /** How often clauses let customers pay, in the whole department. */
  @Within
  public List<ClauseUse> clauseUses() {
    return clauses.uses();
  }

  /** Charges in the caller's scope that a clause let the customer pay, the latest first. */
  @Within
  public List<ClauseCase> clauseCases(String clause, int limit) {
    return views.clauseCases(clause, limit);
  }

  private static BusinessException unknown(String number) {
    return new BusinessException(ChargeProblem.UNKNOWN, "number", number);
  }
}
