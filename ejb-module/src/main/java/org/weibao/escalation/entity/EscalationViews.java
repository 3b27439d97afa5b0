package org.weibao.escalation.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.escalation.EscalationView;
import org.weibao.escalation.NoteView;
import org.weibao.escalation.OpinionView;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.organization.Role;

/** Reads the register of escalations and leftovers. */
@ApplicationScoped
public class EscalationViews {

  private static final String ONE =
      "select " + EscalationListing.SELECT + " " + EscalationListing.FROM + " where ";

  private static final String FOLLOWED = "S01-5.1.2-e";

  private static final String USES =
      """
      select e.clause, count(*) as applied, 0 as breached, max(e.escalated_at) as last_at
        from escalation e where e.clause is not null group by e.clause
      union all
      select 'S01-5.1.2-e', count(*), 0, max(e.settled_at)
        from escalation e where e.state = 'SETTLED' and e.clause is not null
      """;

  private static final String CASES =
      """
      select e.number, e.number as page, false as breached, e.raised_at as at,
             r.display_name as handled_by
        from escalation e
        join person r on r.id = e.raised_by
       where (e.clause = :clause
              or :clause = '%s' and e.state = 'SETTLED' and e.clause is not null)
      """
          .formatted(FOLLOWED);

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Clock clock;

  /** One by its number. */
  public Optional<EscalationView> find(String number) {
    return Row.find(
            em,
            ONE + "e.number = :number" + scope.projects("e.project_id"),
            Map.of("number", number))
        .map(EscalationListing::view);
  }

  /** Who raised it. */
  @Unscoped("the door has read the escalation in the caller's scope")
  public long raisedBy(String number) {
    return Row.find(
            em, "select raised_by from escalation where number = :number", Map.of("number", number))
        .orElseThrow()
        .number("raised_by");
  }

  /** Those about a request, the first first. */
  public List<EscalationView> ofRequest(long requestId) {
    return Row.list(
            em,
            ONE + "e.request_id = :request" + scope.projects("e.project_id") + " order by e.id",
            Map.of("request", requestId))
        .stream()
        .map(EscalationListing::view)
        .toList();
  }

  /** Whose opinions are asked, and what they say. */
  @Unscoped("the door has read the escalation in the caller's scope")
  public List<OpinionView> opinions(long escalationId) {
    return Row.list(
            em,
            "select o.role, o.opinion, o.given_at, p.display_name from escalation_opinion o"
                + " left join person p on p.id = o.given_by where o.escalation_id = :id"
                + " order by o.id",
            Map.of("id", escalationId))
        .stream()
        .map(
            row ->
                new OpinionView(
                    row.constant("role", Role.class),
                    row.optionalText("opinion"),
                    row.optionalText("display_name"),
                    row.optionalInstant("given_at")))
        .toList();
  }

  /** What was done on the way to a result, the first first. */
  @Unscoped("the door has read the escalation in the caller's scope")
  public List<NoteView> notes(long escalationId) {
    return Row.list(
            em,
            "select n.text, n.chasing, n.written_at, p.display_name from escalation_note n join person p on"
                + " p.id = n.written_by where n.escalation_id = :id order by n.id",
            Map.of("id", escalationId))
        .stream()
        .map(
            row ->
                new NoteView(
                    row.text("text"),
                    row.flag("chasing"),
                    row.text("display_name"),
                    row.instant("written_at")))
        .toList();
  }

  /** A page of the register. */
  public Page<EscalationView> list(ListQuery query) {
    return EscalationListing.ESCALATIONS.page(em, query, clock, scope.projects("e.project_id"));
  }

  /** How many fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return EscalationListing.ESCALATIONS.count(
        em, query, limit, atAnyCost, clock, scope.projects("e.project_id"));
  }

  /** What the register shows. */
  public Listing<EscalationView> listing() {
    return EscalationListing.ESCALATIONS;
  }

  /** How often clauses were applied. */
  @Unscoped("figures of the whole department, without a case in them")
  public List<ClauseUse> uses() {
    return Row.list(em, USES, Map.of()).stream().map(ClauseUse::of).toList();
  }

  /** Cases of a clause in scope, the latest first. */
  public List<ClauseCase> clauseCases(String clause, int limit) {
    return Row.list(
            em,
            CASES + scope.projects("e.project_id") + " order by e.id desc limit :limit",
            Map.of("clause", clause, "limit", limit))
        .stream()
        .map(row -> ClauseCase.of(row, "/escalations/view?number="))
        .toList();
  }
}
