package org.weibao.request.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Page;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.request.RequestQuery;
import org.weibao.request.RequestRow;
import org.weibao.request.RequestService;
import org.weibao.request.RequestStatus;
import org.weibao.request.Urgency;

/** The register: newest first, filtered by the address, so that a list can be sent to somebody. */
@Named
@RequestScoped
public class RequestsBacking {

  private static final int ROWS = 50;

  @Inject RequestService requests;
  @Inject ProjectService projects;
  @Inject Params params;

  private RequestQuery query;
  private Page<RequestRow> page;

  @PostConstruct
  void readAddress() {
    query =
        new RequestQuery(
            params.text("text"),
            params.number("project"),
            params.constant("status", RequestStatus.class),
            params.constant("urgency", Urgency.class),
            params.ticked("late"),
            params.ticked("open"),
            params.text("cursor"),
            ROWS);
  }

  /** Reads the rows; an address with a broken cursor leads nowhere. */
  public void load() {
    try {
      page = requests.search(query);
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** What was asked for. */
  public RequestQuery getQuery() {
    return query;
  }

  /** The rows of this page. */
  public List<RequestRow> getRows() {
    return page.rows();
  }

  /** Query of the older rows; empty at the end. */
  public String getOlder() {
    return filters()
        .older(query.cursor().orElse(null), params.text("trail").orElse(null), page.nextCursor());
  }

  /** Query of the newer rows; empty on the newest. */
  public String getNewer() {
    return filters().newer(query.cursor().orElse(null), params.text("trail").orElse(null));
  }

  /** Whether any filter is set. */
  public boolean isFiltered() {
    return query.text().isPresent()
        || query.projectId().isPresent()
        || query.status().isPresent()
        || query.urgency().isPresent()
        || query.lateOnly()
        || query.openOnly();
  }

  /** Projects to filter by. */
  public List<ProjectView> getProjects() {
    return projects.listProjects();
  }

  /** States to filter by. */
  public RequestStatus[] getStatuses() {
    return RequestStatus.values();
  }

  /** Urgencies to filter by. */
  public Urgency[] getUrgencies() {
    return Urgency.values();
  }

  private Query filters() {
    return new Query()
        .with("text", query.text().orElse(null))
        .with("project", query.projectId().orElse(null))
        .with("status", query.status().orElse(null))
        .with("urgency", query.urgency().orElse(null))
        .with("late", query.lateOnly())
        .with("open", query.openOnly());
  }
}
