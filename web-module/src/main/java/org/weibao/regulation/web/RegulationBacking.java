package org.weibao.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Params;
import org.weibao.regulation.Carrier;
import org.weibao.regulation.ClauseFilter;
import org.weibao.regulation.ClauseState;
import org.weibao.regulation.ClauseView;
import org.weibao.regulation.RegulationService;
import org.weibao.regulation.SystemView;

/** The clauses of one system that fit the filters in the address. */
@Named
@RequestScoped
public class RegulationBacking {

  @Inject RegulationService regulations;
  @Inject Params params;

  private SystemView system;
  private ClauseFilter filter;
  private List<ClauseView> clauses;

  /** Reads it; an address without a known system leads nowhere. */
  public void load() {
    filter =
        new ClauseFilter(
            params.constant("state", ClauseState.class),
            params.constant("carrier", Carrier.class),
            params.text("text"));
    try {
      system = regulations.system(params.text("id").orElse(""));
      clauses = regulations.clauses(system.id(), filter);
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The system that the address names. */
  public SystemView getSystem() {
    return system;
  }

  /** What the address asks for. */
  public ClauseFilter getFilter() {
    return filter;
  }

  /** Clauses that fit. */
  public List<ClauseView> getClauses() {
    return clauses;
  }

  /** States to choose from. */
  public ClauseState[] getStates() {
    return ClauseState.values();
  }

  /** What can carry out a clause, to choose from. */
  public Carrier[] getCarriers() {
    return Carrier.values();
  }
}
