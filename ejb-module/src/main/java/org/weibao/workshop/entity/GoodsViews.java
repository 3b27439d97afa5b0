package org.weibao.workshop.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.workshop.GoodsEventKind;
import org.weibao.workshop.GoodsEventView;
import org.weibao.workshop.GoodsView;

/** Goods as records, for reading only. */
@ApplicationScoped
public class GoodsViews {

  private static final String GOODS =
      "select " + GoodsListing.SELECT + " " + GoodsListing.FROM + " where ";

  private static final String EVENTS =
      """
      select e.kind, e.at, e.note, n.display_name
        from goods_event e
        join person n on n.id = e.person_id
       where e.receipt_id = :receipt
       order by e.id
      """;

  /** Each kind of event stands for the clauses that ask for it; late is what S04-14 speaks of. */
  private static final String USES =
      """
      select k.clause, count(e.id) as applied, 0 as breached, max(e.at) as last_at
        from (values ('S04-11-a', 'TAKEN'), ('S04-11-b', 'TAKEN'), ('S04-11-c', 'TAKEN'),
                     ('S04-11-d', 'TAKEN'), ('S04-12-a', 'REPAIRED'), ('S04-12-b', 'PASSED'),
                     ('S04-12-b', 'REJECTED'), ('S04-12-c', 'RETURNED'), ('S04-12-d', 'RETURNED'),
                     ('S04-14', 'HELP')) as k (clause, kind)
        left join goods_event e on e.kind = k.kind
       group by k.clause
      """;

  private static final String CASES =
      """
      select g.number, g.number as page, false as breached, e.at, n.display_name as handled_by
        from goods_event e
        join goods_receipt g on g.id = e.receipt_id
        join person n on n.id = e.person_id
       where e.kind = any (string_to_array(:kinds, ','))
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Clock clock;

  /** Goods by the number of their receipt. */
  public Optional<GoodsView> find(String number) {
    return Row.find(
            em,
            GOODS + "g.number = :number" + scope.projects("g.project_id"),
            Map.of("number", number, "today", today()))
        .map(GoodsListing::view);
  }

  /** Goods of a request, the first first. */
  public List<GoodsView> ofRequest(long requestId) {
    return Row.list(
            em,
            GOODS
                + "g.request_id = :request"
                + scope.projects("g.project_id")
                + " order by g.taken_at, g.id",
            Map.of("request", requestId, "today", today()))
        .stream()
        .map(GoodsListing::view)
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** What happened to goods, the first first. */
  @Unscoped("the door has let the caller in to the goods")
  public List<GoodsEventView> events(long receiptId) {
    return Row.list(em, EVENTS, Map.of("receipt", receiptId)).stream()
        .map(
            row ->
                new GoodsEventView(
                    row.constant("kind", GoodsEventKind.class),
                    row.instant("at"),
                    row.text("display_name"),
                    row.optionalText("note")))
        .toList();
  }

  /** A page of the register. */
  public Page<GoodsView> list(ListQuery query) {
    return GoodsListing.GOODS.page(em, query, clock, scope.projects("g.project_id"));
  }

  /** How many fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return GoodsListing.GOODS.count(
        em, query, limit, atAnyCost, clock, scope.projects("g.project_id"));
  }

  /** What the register shows. */
  public Listing<GoodsView> listing() {
    return GoodsListing.GOODS;
  }

  /** Clauses that goods stand for. */
  @Unscoped("figures of the whole department, without a case in them")
  public List<ClauseUse> clauseUses() {
    return Row.list(em, USES, Map.of()).stream().map(ClauseUse::of).toList();
  }

  /** Goods in scope to which a clause was applied, the latest first. */
  public List<ClauseCase> clauseCases(String clause, int limit) {
    String kinds =
        switch (clause) {
          case "S04-11-a", "S04-11-b", "S04-11-c", "S04-11-d" -> "TAKEN";
          case "S04-12-a" -> "REPAIRED";
          case "S04-12-b" -> "PASSED,REJECTED";
          case "S04-12-c", "S04-12-d" -> "RETURNED";
          case "S04-14" -> "HELP";
          default -> "";
        };
    return kinds.isEmpty()
        ? List.of()
        : Row.list(
                em,
                CASES + scope.projects("g.project_id") + " order by e.id desc limit :limit",
                Map.of("kinds", kinds, "limit", limit))
            .stream()
            .map(row -> ClauseCase.of(row, "/workshop/view?number="))
            .toList();
  }
}
