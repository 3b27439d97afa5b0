package org.weibao.warranty;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Within;
import org.weibao.request.RequestService;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.warranty.entity.CaseReads;
import org.weibao.warranty.entity.CoverClauses;
import org.weibao.warranty.entity.CoverStore;
import org.weibao.warranty.entity.FailedComponent;

/** The door to who bears the cost of a request, by class of cost. */
@Stateless
@Guarded
public class CoverService {

  @Inject CoverDecider decider;
  @Inject CaseReads reads;
  @Inject RepairedCovers repaired;
  @Inject CoverStore store;
  @Inject CoverClauses clauses;
  @Inject RequestService requests;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Who bears what: the decision that is kept, or, while nothing rests on one, what would be
   * decided now.
   *
   * @throws BusinessException {@link org.weibao.request.RequestProblem#UNKNOWN}
   */
  @Allows("warranty.cover")
  public RequestCover ofRequest(String requestNumber) {
    RequestView request = requests.getByNumber(requestNumber);
    List<CoverDecisionView> kept = store.decisions(request.id());
    CoverDecisionView current =
        kept.isEmpty() ? decider.decide(reads.facts(request.id())) : kept.get(0);
    return new RequestCover(
        request.projectId(),
        current,
        decider.effective(request.id(), current.lines()),
        kept.isEmpty() ? List.of() : kept.subList(1, kept.size()));
  }

  /**
   * Tells which part of the device failed: rows for a part hold for it alone. Decided again.
   *
   * @throws BusinessException {@link WarrantyProblem#COMPONENT_MISSING}, {@link
   *     WarrantyProblem#TOO_LONG} or {@link WarrantyProblem#CLOSED}
   */
  @Allows("warranty.component")
  public RequestCover tellComponent(String requestNumber, String component, CallContext context) {
    RequestView request = requests.getByNumber(requestNumber);
    access.ensureInProject("warranty.component", request.projectId());
    if (request.status() == RequestStatus.CLOSED) {
      throw new BusinessException(WarrantyProblem.CLOSED, null, requestNumber);
    }
    String part = component == null ? "" : component.strip();
    CoverageService.text(
        "component", part, NewCoverage.COMPONENT_LENGTH, WarrantyProblem.COMPONENT_MISSING);
    store.add(new FailedComponent(request.id(), part, context.personId(), clock.instant()));
    decider.follow(request.id(), CoverGround.COMPONENT_TOLD);
    return ofRequest(requestNumber);
  }

  /** Decides a request again because a fact may have changed, and keeps what is new. */
  @Within
  public void follow(long requestId, CoverGround ground) {
    decider.follow(requestId, ground);
  }

  /**
   * A device came back from its maker, or another for it: its cover is what was agreed with him.
   *
   * @param back the device that came back
   * @param document number of the return
   */
  @Within
  public void cameBack(
      long sent,
      long back,
      String supplierCode,
      String document,
      LocalDate day,
      CallContext context) {
    repaired.cameBack(sent, back, supplierCode, document, day, context.personId());
  }

  /** A spare took a device's place; what was entered for the owner goes on with it. */
  @Within
  public void tookPlace(long old, long spare, String document, LocalDate day, CallContext context) {
    repaired.tookPlace(old, spare, document, day, context.personId());
  }

  /** Who bears each class of cost of a request; decided and kept now if it is new. */
  @Within
  public List<CoverLine> linesOf(long requestId, CoverGround ground) {
    decider.follow(requestId, ground);
    return decider.effective(requestId, store.decisions(requestId).get(0).lines());
  }

  /** How often clauses said who bears a cost, in the whole department. */
  @Within
  public List<ClauseUse> clauseUses() {
    return clauses.uses();
  }

  /** Requests in the caller's scope whose cost a clause settled, the latest first. */
  @Within
  public List<ClauseCase> clauseCases(String clause, int limit) {
    return clauses.cases(clause, limit);
  }
}
