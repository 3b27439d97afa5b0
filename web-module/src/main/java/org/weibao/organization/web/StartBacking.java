package org.weibao.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.weibao.request.RequestQuery;
import org.weibao.request.RequestRow;
import org.weibao.request.RequestService;
import org.weibao.request.WorkSummary;
import org.weibao.returns.ReturnQuery;
import org.weibao.returns.ReturnRow;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnStatus;

/** The start page: how much there is to do, what is late, and what waits for this person. */
@Named
@RequestScoped
public class StartBacking {

  private static final int LATE_ROWS = 8;
  private static final int APPROVALS_LOOKED_AT = 200;

  @Inject RequestService requests;
  @Inject ReturnService returns;
  @Inject ActiveUser user;

  private WorkSummary summary;
  private List<RequestRow> late;
  private List<ReturnRow> approvals;

  /** Counts of work. */
  public WorkSummary getSummary() {
    if (summary == null) {
      summary = requests.summary();
    }
    return summary;
  }

  /** The newest open requests whose arrival limit was missed. */
  public List<RequestRow> getLate() {
    if (late == null) {
      late =
          requests
              .search(
                  new RequestQuery(
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      true,
                      true,
                      Optional.empty(),
                      LATE_ROWS))
              .rows();
    }
    return late;
  }

  /** How many returns are under way, for a supplier. */
  public int getOpenReturns() {
    return returns.countOpen();
  }

  /** How many returns wait for one of this person's roles. */
  public int getWaiting() {
    return returns.waitingFor(user.getRoles());
  }

  /** Returns whose next decision is asked of one of this person's roles. */
  public List<ReturnRow> getApprovals() {
    if (approvals == null) {
      approvals =
          returns
              .search(
                  new ReturnQuery(
                      Optional.empty(),
                      Optional.of(ReturnStatus.IN_APPROVAL),
                      Optional.empty(),
                      Optional.empty(),
                      true,
                      Optional.empty(),
                      APPROVALS_LOOKED_AT))
              .rows()
              .stream()
              .filter(row -> row.waitingFor().filter(user.getRoles()::contains).isPresent())
              .toList();
    }
    return approvals;
  }
}
