package org.weibao.routine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Texts;
import org.weibao.policy.LocalNames;
import org.weibao.routine.RoutineRule;
import org.weibao.routine.RoutineTermView;
import org.weibao.routine.VisitRow;
import org.weibao.routine.VisitState;

/** Words for what is asked for of a project without anybody calling. */
@Named
@RequestScoped
public class RoutineWords {

  @Inject Formats formats;

  /** How often somebody comes, or what there is instead. */
  public String rhythm(RoutineRule rule) {
    DecisionStep words = rule.often();
    return formats.fill(words.key(), words.arguments().toArray());
  }

  /** How often a contract has somebody come. */
  public String rhythm(RoutineTermView term) {
    return formats.fill("routine.rhythm." + term.per(), term.times());
  }

  /** A name in the page's language. */
  public String name(LocalNames names) {
    return names.in(Texts.pageLocale());
  }

  /** How the state of a visit is set off. */
  public String style(VisitRow row) {
    if (row.state() == VisitState.HELD) {
      return row.heldLate() ? "state-late" : "state-good";
    }
    return switch (row.state()) {
      case MISSED -> row.explained() ? "state-SWITCHED_OFF" : "state-late";
      case CANCELLED -> "state-SWITCHED_OFF";
      default -> "state-REGISTERED";
    };
  }

  /** The state of a visit in words. */
  public String state(VisitRow row) {
    return row.heldLate() ? formats.fill("routine.held-late") : formats.text(row.state());
  }
}
