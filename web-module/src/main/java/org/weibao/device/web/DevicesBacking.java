package org.weibao.device.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.device.DeviceQuery;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceStatus;
import org.weibao.device.DeviceView;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;

/** The installed base and the spares, filtered by the address. */
@Named
@RequestScoped
public class DevicesBacking {

  private static final int ROWS = 50;
  private static final int LAST_PAGE = 2_000;

  @Inject DeviceService devices;
  @Inject ProjectService projects;
  @Inject Params params;

  private DeviceQuery query;
  private int page;
  private List<DeviceView> rows;
  private Long total;

  @PostConstruct
  void readAddress() {
    page = (int) Math.min(params.number("page").orElse(0L), LAST_PAGE);
    query =
        new DeviceQuery(
            params.text("text"),
            params.number("project"),
            params.constant("status", DeviceStatus.class),
            page * ROWS,
            ROWS);
  }

  /** What was asked for. */
  public DeviceQuery getQuery() {
    return query;
  }

  /** The rows of this page. */
  public List<DeviceView> getRows() {
    if (rows == null) {
      rows = devices.search(query);
    }
    return rows;
  }

  /** How many devices fit. */
  public long getTotal() {
    if (total == null) {
      total = devices.count(query);
    }
    return total;
  }

  /** Query of the page before; empty on the first. */
  public String getBefore() {
    return page == 0 ? "" : filters().with("page", page == 1 ? null : page - 1).orAll();
  }

  /** Query of the page after; empty on the last. */
  public String getAfter() {
    return (page + 1L) * ROWS >= getTotal() ? "" : filters().with("page", page + 1).toString();
  }

  /** Projects to filter by. */
  public List<ProjectView> getProjects() {
    return projects.listProjects();
  }

  /** States to filter by. */
  public DeviceStatus[] getStatuses() {
    return DeviceStatus.values();
  }

  private Query filters() {
    return new Query()
        .with("text", query.text().orElse(null))
        .with("project", query.projectId().orElse(null))
        .with("status", query.status().orElse(null));
  }
}
