package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.weibao.kernel.CallContext;
import org.weibao.policy.PolicyFigureView;
import org.weibao.policy.PolicyService;
import org.weibao.policy.SetFigure;
import org.weibao.routine.RoutinePlanService;

/** A project whose users are trained while it is maintained by S12. */
@Stateless
public class TrainingScene {

  static final int MONTHS = 6;

  private static final String HOW_OFTEN = "schedules/user-training/due.everyMonths";

  @Inject MaintenanceScene s12;
  @Inject PolicyService policies;
  @Inject RoutinePlanService plans;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  /**
   * Says how often users are trained, unless an earlier test did, and plans a project; each step is
   * over before the next, so that the rules know of it.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void begin(long project) {
    boolean open =
        policies.get("S12").open().stream().anyMatch(figure -> figure.key().equals(HOW_OFTEN));
    if (open) {
      CallContext writer = fixtures.somebody();
      LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
      PolicyFigureView set =
          policies.setFigure(
              new SetFigure("S12", HOW_OFTEN, "" + MONTHS, "the department's own", today), writer);
      policies.decideFigure(set.id(), set.version(), true, fixtures.somebody());
    }
    s12.bind(project, "schedules");
    s12.bind(project, "requirements");
    plans.follow(project);
  }
}
