package org.weibao.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.intake.OpinionCardView;
import org.weibao.kernel.Row;

/** Stored opinion cards. */
@ApplicationScoped
@Unscoped("the door has read the request in the caller's scope")
public class OpinionCards {

  /** What a card is asked about. */
  public record About(String projectCode, String projectName, String projectNameEn, Instant done) {}

  @PersistenceContext EntityManager em;

  /** Keeps a card. */
  public void add(OpinionCard card) {
    em.persist(card);
    em.flush();
  }

  /** Cards of a request, the first first. */
  public List<OpinionCardView> of(long requestId) {
    return Row.list(
            em,
            "select c.ratings, c.levels, c.clause, c.comment, c.given_at from opinion_card c"
                + " where c.request_id = :request order by c.id",
            Map.of("request", requestId))
        .stream()
        .map(
            row ->
                new OpinionCardView(
                    ratings(row.text("ratings")),
                    row.integer("levels"),
                    row.optionalText("clause"),
                    row.optionalText("comment"),
                    row.instant("given_at")))
        .toList();
  }

  private static Map<String, Integer> ratings(String text) {
    Map<String, Integer> ratings = new LinkedHashMap<>();
    Arrays.stream(text.split(",", -1))
        .map(part -> part.split("=", -1))
        .forEach(part -> ratings.put(part[0], Integer.valueOf(part[1])));
    return ratings;
  }

  /** The project of a request that is done. */
  public Optional<About> about(long requestId) {
    return Row.find(
            em,
            "select p.code, p.name, p.name_en, coalesce(q.done_at, q.closed_at) as done from"
                + " service_request q join project p on p.id = q.project_id where q.id = :request"
                + " and coalesce(q.done_at, q.closed_at) is not null",
            Map.of("request", requestId))
        .map(
            row ->
                new About(
                    row.text("code"), row.text("name"), row.text("name_en"), row.instant("done")));
  }
}
