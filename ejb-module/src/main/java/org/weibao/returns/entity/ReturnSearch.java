package org.weibao.returns.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.Found;
import org.weibao.kernel.Row;
import org.weibao.kernel.SearchText;
import org.weibao.returns.ReturnStatus;

/** Finds returns by their number, the supplier's number, or the serial of the device. */
@ApplicationScoped
public class ReturnSearch {

  private static final String SELECT =
      """
      with best as (
        (select r.id, r.requested_at from supplier_return r
          where reverse(r.number) like :end%1$s
          order by r.requested_at desc limit :most)
        union
        (select r.id, r.requested_at from supplier_return r
          where r.rma_number is not null and upper(r.rma_number) like :start%1$s
          order by r.requested_at desc limit :most)
        union
        (select r.id, r.requested_at from supplier_return r
          where r.device_id = any (array(select d.id from device d where upper(d.serial) = :upper))%1$s
          order by r.requested_at desc limit :most)),
           counted as (select count(*) as n from best)
      select r.number, r.status, r.rma_number, d.serial, r.fault_text, p.name, p.name_en,
             (r.number = :upper or upper(r.rma_number) = :upper) is true as exact, c.n
        from (select id from best order by requested_at desc, id desc limit :limit) b
        join supplier_return r on r.id = b.id
        join project p on p.id = r.project_id
        join device d on d.id = r.device_id
       cross join counted c
       order by exact desc, r.requested_at desc, r.id desc
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Returns in scope. */
  public Found find(SearchText text, int limit) {
    List<Row> rows =
        Row.list(
            em,
            SELECT.formatted(scope.projectsOrSuppliers("r.project_id", "r.supplier_id")),
            Map.of(
                "start", text.upperBeginning(),
                "end", text.upperEnding(),
                "upper", text.upper(),
                "most", Found.MOST_COUNTED,
                "limit", limit));
    return Found.of(rows, ReturnSearch::row);
  }

  private static Found.Row row(Row row) {
    String number = row.text("number");
    return new Found.Row(
        number,
        "/returns/view?number=" + number,
        row.text("name"),
        row.text("name_en"),
        row.text("serial")
            + row.optionalText("rma_number").map(rma -> " · " + rma).orElse("")
            + " · "
            + row.text("fault_text"),
        row.constant("status", ReturnStatus.class),
        row.flag("exact"));
  }
}
