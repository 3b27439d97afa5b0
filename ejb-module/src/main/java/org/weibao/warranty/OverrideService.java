package org.weibao.warranty;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.weibao.access.AccessService;
import org.weibao.approval.Answer;
import org.weibao.approval.ApprovalService;
import org.weibao.approval.AskApproval;
import org.weibao.approval.CaseState;
import org.weibao.approval.DecideApproval;
import org.weibao.approval.NewApproval;
import org.weibao.approval.PlannedApproval;
import org.weibao.documentnumber.DocumentNumberService;
import org.weibao.documentnumber.HouseNumber;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.request.RequestService;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.warranty.entity.CoverOverride;
import org.weibao.warranty.entity.CoverOverrides;
import org.weibao.warranty.entity.CoverStore;

/**
 * The door to bearing a class of cost otherwise than the rows of cover say: put to whom the rules
 * ask, never decided by who asked; what the rows say stays beside it.
 */
@Stateless
@Guarded
public class OverrideService {

  private static final HouseNumber HOUSE =
      new HouseNumber(CoverOverride.DOCUMENT, "CO", "cover_override_number");

  private static final BigDecimal DEAREST = BigDecimal.valueOf(9_999_999);

  @Inject CoverOverrides overrides;
  @Inject CoverDecider decider;
  @Inject CoverStore store;
  @Inject GoodwillRules rules;
  @Inject RequestService requests;
  @Inject ApprovalService approvals;
  @Inject DocumentNumberService numbers;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Asks for it.
   *
   * @throws BusinessException {@link WarrantyProblem}, naming the field, or why nobody can be asked
   */
  @Allows("warranty.override")
  public CoverOverrideView ask(String requestNumber, AskOverride wish, CallContext context) {
    RequestView request = requests.getByNumber(requestNumber);
    access.ensureInProject("warranty.override", request.projectId());
    if (request.status() == RequestStatus.CLOSED) {
      throw new BusinessException(WarrantyProblem.CLOSED, null, requestNumber);
    }
    check(wish);
    decider.follow(request.id(), CoverGround.OVERRIDE_ASKED);
    CoverDecisionView decided = store.decisions(request.id()).get(0);
    Shares now =
        decider.effective(request.id(), decided.lines()).get(wish.cost().ordinal()).shares();
    Shares wished = shares(wish, now);
    if (overrides.waits(request.id(), wish.cost())) {
      throw new BusinessException(WarrantyProblem.OVERRIDE_WAITS, "cost", wish.cost());
    }
    PlannedApproval plan = plan(request, wish);
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    IssuedNumber number = numbers.next(HOUSE, request.projectCode(), today);
    CoverOverride stored =
        overrides.add(
            new CoverOverride(
                number.number(),
                request.id(),
                request.projectId(),
                wish,
                now.customer(),
                wished,
                plan.steps().get(0).planned().clause(),
                decided.number(),
                context.personId(),
                clock.instant()));
    numbers.keep(number, stored.id());
    approvals.open(
        new NewApproval(
            plan,
            stored.id(),
            stored.number(),
            "/requests/cover?number=" + requestNumber,
            new NewApproval.Subject("request_id", request.id()),
            stored.content(),
            true,
            true),
        context.personId());
    return get(stored.number());
  }

  private PlannedApproval plan(RequestView request, AskOverride wish) {
    return approvals.plan(
        new AskApproval(
            CoverOverride.DOCUMENT,
            request.projectId(),
            "warranty.override-decide",
            rules.facts(request.projectCode(), wish.amount())));
  }

  private static Shares shares(AskOverride wish, Shares now) {
    BigDecimal most = Shares.WHOLE.subtract(now.supplier());
    if (wish.customer().compareTo(most) > 0) {
      throw new BusinessException(
          WarrantyProblem.SHARE, "customer", most.stripTrailingZeros().toPlainString());
    }
    if (wish.customer().compareTo(now.customer()) == 0) {
      throw new BusinessException(WarrantyProblem.NOTHING_NEW, "customer");
    }
    return new Shares(wish.customer(), most.subtract(wish.customer()), now.supplier());
  }

  private static void check(AskOverride wish) {
    if (wish.cost() == null) {
      throw new BusinessException(WarrantyProblem.COST_MISSING, "cost");
    }
    BigDecimal customer = wish.customer();
    if (customer == null || customer.signum() < 0 || customer.stripTrailingZeros().scale() > 2) {
      throw new BusinessException(WarrantyProblem.SHARE, "customer", Shares.WHOLE);
    }
    BigDecimal amount = wish.amount();
    if (amount == null
        || amount.signum() <= 0
        || amount.compareTo(DEAREST) > 0
        || amount.stripTrailingZeros().scale() > 2) {
      throw new BusinessException(WarrantyProblem.AMOUNT, "amount");
    }
    CoverageService.text(
        "reason", wish.reason(), AskOverride.REASON_LENGTH, WarrantyProblem.REASON_MISSING);
  }

  /**
   * Agrees, or refuses.
   *
   * @param version version that the caller has seen
   * @throws BusinessException with an {@link org.weibao.approval.ApprovalProblem}
   */
  @Allows("warranty.override-decide")
  public CoverOverrideView decide(
      String number, int version, boolean agreed, String opinion, CallContext context) {
    CoverOverride wish = forChange(number, version, "warranty.override-decide");
    CaseState state =
        approvals
            .decide(
                new DecideApproval(
                    CoverOverride.DOCUMENT,
                    wish.id(),
                    agreed ? Answer.AGREED : Answer.REFUSED,
                    opinion,
                    wish.content()),
                context)
            .state();
    if (state != CaseState.IN_APPROVAL) {
      wish.decided(state == CaseState.AGREED);
    }
    overrides.flush();
    return get(number);
  }

  /**
   * Takes it back while somebody is asked.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link WarrantyProblem}
   */
  @Allows("warranty.override")
  public CoverOverrideView withdraw(String number, int version, String why) {
    CoverOverride wish = forChange(number, version, "warranty.override");
    String reason = why == null ? "" : why.strip();
    CoverageService.text(
        "reason", reason, AskOverride.REASON_LENGTH, WarrantyProblem.REASON_MISSING);
    wish.withdraw(reason);
    approvals.withdraw(CoverOverride.DOCUMENT, wish.id());
    overrides.flush();
    return get(number);
  }

  private CoverOverride forChange(String number, int version, String operation) {
    CoverOverride wish =
        overrides
            .findForUpdate(number)
            .filter(found -> access.scope().coversProject(found.projectId()))
            .orElseThrow(() -> unknown(number));
    access.ensureInProject(operation, wish.projectId());
    wish.ensureVersion(version);
    return wish;
  }

  /**
   * One by its number.
   *
   * @throws BusinessException {@link WarrantyProblem#UNKNOWN_OVERRIDE}
   */
  @Allows("warranty.cover")
  public CoverOverrideView get(String number) {
    return overrides.find(number).map(this::withApproval).orElseThrow(() -> unknown(number));
  }

  /** Those of a request, the latest first. */
  @Allows("warranty.cover")
  public List<CoverOverrideView> ofRequest(String requestNumber) {
    return overrides.ofRequest(requests.getByNumber(requestNumber).id()).stream()
        .map(this::withApproval)
        .toList();
  }

  private CoverOverrideView withApproval(CoverOverrides.Found found) {
    CoverOverrideView view = found.view();
    return new CoverOverrideView(
        view.number(),
        view.requestNumber(),
        view.projectId(),
        view.cost(),
        view.before(),
        view.shares(),
        view.amount(),
        view.reason(),
        view.clause(),
        view.decision(),
        view.state(),
        view.askedBy(),
        view.askedByName(),
        view.askedAt(),
        view.withdrawnReason(),
        view.version(),
        approvals.find(CoverOverride.DOCUMENT, found.id()));
  }

  private static BusinessException unknown(String number) {
    return new BusinessException(WarrantyProblem.UNKNOWN_OVERRIDE, "number", number);
  }
}
