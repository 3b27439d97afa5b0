package org.weibao.handover;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.handover.control.HandoverParts;
import org.weibao.handover.control.HandoverRules;
import org.weibao.handover.entity.Handovers;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;

/** The door for reading handovers and advice. */
@Stateless
@Guarded
public class HandoverService {

  @Inject Handovers handovers;
  @Inject HandoverRules rules;
  @Inject Clock clock;

  /** Handovers in scope with what is missing, open ones first, the most urgent first. */
  @Allows("handover.read")
  public List<HandoverRow> list() {
    return handovers.rows(today()).stream()
        .map(
            row ->
                row.state() == HandoverState.CLOSED
                    ? row
                    : handovers.find(row.id(), today()).map(this::complete).orElse(row))
        .toList();
  }

  /**
   * A handover with all that is kept of it.
   *
   * @throws BusinessException {@link HandoverProblem#UNKNOWN}
   */
  @Allows("handover.read")
  public HandoverView get(long id) {
    return find(id).orElseThrow(() -> new BusinessException(HandoverProblem.UNKNOWN, "id", id));
  }

  /** A handover with all that is kept of it, if there is one in scope. */
  @Allows("handover.read")
  public Optional<HandoverView> find(long id) {
    return handovers.find(id, today()).map(this::withMissing);
  }

  private HandoverView withMissing(HandoverView view) {
    return new HandoverView(
        complete(view),
        view.policy(),
        view.talksWith(),
        view.personName(),
        view.personPhone(),
        view.plans(),
        view.trainings(),
        view.items(),
        view.closedByName(),
        view.closedAt(),
        view.version());
  }

  /** Advice that was given in scope, the latest first. */
  @Allows({"handover.read", "handover.received"})
  public List<AdviceView> advice() {
    return handovers.advice();
  }

  private HandoverRow complete(HandoverView view) {
    HandoverRow row = view.row();
    List<HandoverRow.MissingPart> missing =
        row.state() == HandoverState.CLOSED
            ? List.of()
            : HandoverParts.missing(
                rules.parts(row.kind(), row.site(), today()),
                view.personName().isPresent(),
                view.plans(),
                view.trainings(),
                view.items());
    return new HandoverRow(
        row.id(),
        row.site(),
        row.kind(),
        row.eventOn(),
        row.startsOn(),
        row.dueOn(),
        row.clause(),
        row.talksOn(),
        row.state(),
        missing);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
