package org.weibao.returns.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.weibao.device.DeviceService;
import org.weibao.device.SupplierView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Page;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.returns.ReturnQuery;
import org.weibao.returns.ReturnRow;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnStatus;

/** Returns, newest first, filtered by the address. */
@Named
@RequestScoped
public class ReturnsBacking {

  private static final int ROWS = 50;

  @Inject ReturnService returns;
  @Inject DeviceService devices;
  @Inject Params params;

  private ReturnQuery query;
  private Page<ReturnRow> page;

  @PostConstruct
  void readAddress() {
    query =
        new ReturnQuery(
            params.text("text"),
            params.constant("status", ReturnStatus.class),
            Optional.empty(),
            params.number("supplier"),
            params.ticked("open"),
            params.text("cursor"),
            ROWS);
  }

  /** Reads the rows; an address with a broken cursor leads nowhere. */
  public void load() {
    try {
      page = returns.search(query);
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** What was asked for. */
  public ReturnQuery getQuery() {
    return query;
  }

  /** The rows of this page. */
  public List<ReturnRow> getRows() {
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

  /** States to filter by. */
  public ReturnStatus[] getStatuses() {
    return ReturnStatus.values();
  }

  /** Suppliers to filter by. */
  public List<SupplierView> getSuppliers() {
    return devices.listSuppliers();
  }

  private Query filters() {
    return new Query()
        .with("text", query.text().orElse(null))
        .with("status", query.status().orElse(null))
        .with("supplier", query.supplierId().orElse(null))
        .with("open", query.openOnly());
  }
}
