package org.weibao.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.kernel.WorkRow;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.worklist.WorkKind;
import org.weibao.worklist.WorklistService;

/** The rows behind one number of the work list; the address says which. */
@Named
@RequestScoped
public class WorkBacking {

  private static final int ROWS = 50;
  private static final int LAST_PAGE = 200;

  @Inject WorklistService worklist;
  @Inject Params params;

  private WorkKind kind;
  private int page;
  private List<WorkRow> rows = List.of();

  @PostConstruct
  void readAddress() {
    kind = params.constant("kind", WorkKind.class).orElse(null);
    page = params.number("page").filter(n -> n > 0 && n <= LAST_PAGE).orElse(1L).intValue();
  }

  /** Reads the rows; an address without a kind of work leads nowhere. */
  public void load() {
    if (kind == null) {
      Params.answerNotFound();
      return;
    }
    rows = worklist.rows(kind, ROWS + 1, (page - 1) * ROWS);
  }

  /** The kind of work. */
  public WorkKind getKind() {
    return kind;
  }

  /** The rows of this page. */
  public List<WorkRow> getRows() {
    return rows.subList(0, Math.min(rows.size(), ROWS));
  }

  /** Query of the rows that follow; empty at the end. */
  public String getNext() {
    return rows.size() > ROWS ? at(page + 1) : "";
  }

  /** Query of the rows before; empty on the first page. */
  public String getPrevious() {
    return page > 1 ? at(page - 1) : "";
  }

  private String at(int number) {
    return new Query().with("kind", kind).with("page", number == 1 ? null : number).toString();
  }
}
