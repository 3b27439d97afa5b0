package org.weibao.support.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.support.SupportChannel;
import org.weibao.support.SupportOutcome;
import org.weibao.support.SupportView;

/** Help from afar, stored and read. */
@ApplicationScoped
@Unscoped("of requests that were found in scope")
public class RemoteSupports {

  private static final String OF_REQUEST =
      """
      select s.id, s.channel, s.outcome, s.advice, s.began_at, s.minutes, s.agreed_by,
             s.recorded_at, p.display_name
        from remote_support s
        join person p on p.id = s.given_by
       where s.request_id = :request
       order by s.began_at, s.id
      """;

  @PersistenceContext EntityManager em;

  /** Stores what was given. */
  public RemoteSupport add(RemoteSupport support) {
    em.persist(support);
    em.flush();
    return support;
  }

  /** Of a request, the first first. */
  public List<SupportView> ofRequest(long requestId) {
    return Row.list(em, OF_REQUEST, Map.of("request", requestId)).stream()
        .map(RemoteSupports::view)
        .toList();
  }

  private static SupportView view(Row row) {
    return new SupportView(
        row.number("id"),
        row.constant("channel", SupportChannel.class),
        row.constant("outcome", SupportOutcome.class),
        row.text("advice"),
        row.instant("began_at"),
        (int) row.number("minutes"),
        row.optionalText("agreed_by"),
        row.text("display_name"),
        row.instant("recorded_at"));
  }
}
