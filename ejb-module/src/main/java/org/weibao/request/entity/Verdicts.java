package org.weibao.request.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.request.VerdictView;

/** What property centres said of results. */
@ApplicationScoped
@Unscoped("the door has read the request in the caller's scope")
public class Verdicts {

  @PersistenceContext EntityManager em;

  /** All of a request, the first first. */
  public List<VerdictView> of(long requestId) {
    return Row.list(
            em,
            "select v.confirmed, v.comment, v.given_at, n.display_name from request_verdict v"
                + " join person n on n.id = v.given_by where v.request_id = :request order by v.id",
            Map.of("request", requestId))
        .stream()
        .map(
            row ->
                new VerdictView(
                    row.flag("confirmed"),
                    row.optionalText("comment"),
                    row.text("display_name"),
                    row.instant("given_at")))
        .toList();
  }

  /** Whether the last word on a result was that it is good. */
  public boolean isConfirmed(long requestId) {
    List<VerdictView> all = of(requestId);
    return !all.isEmpty() && all.get(all.size() - 1).confirmed();
  }
}
