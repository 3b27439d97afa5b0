package org.weibao.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import org.weibao.contact.ContactService;
import org.weibao.contact.ContactState;

/** How the contacts of all projects stand. */
@Named
@RequestScoped
public class ContactsBacking {

  @Inject ContactService service;

  private List<ContactState> rows;

  /** Projects by code. */
  public List<ContactState> getRows() {
    if (rows == null) {
      rows = service.states();
    }
    return rows;
  }

  /** How many projects lack somebody whom the rules ask for. */
  public long getIncomplete() {
    return count(state -> !state.missing().isEmpty());
  }

  /** How many rosters have a gap. */
  public long getGaps() {
    return count(state -> state.gap().isPresent());
  }

  /** How many property centres do not hold what is true. */
  public long getToSend() {
    return count(state -> state.changed() || state.sheet().isEmpty());
  }

  /** How many registers F5 are not at their centre. */
  public long getToPlace() {
    return count(state -> state.placement().isEmpty());
  }

  private long count(Predicate<ContactState> wanted) {
    return getRows().stream().filter(wanted).count();
  }
}
