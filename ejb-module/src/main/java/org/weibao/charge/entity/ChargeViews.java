package org.weibao.charge.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.charge.ChargeReasons;
import org.weibao.charge.ChargeTotal;
import org.weibao.charge.ChargeView;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;

/** Charges as records, for reading only. */
@ApplicationScoped
public class ChargeViews {

  private static final String CHARGE =
      "select " + ChargeListing.SELECT + " " + ChargeListing.FROM + " where ";

  private static final String TOTALS =
      """
      select c.currency,
             coalesce(sum(c.amount) filter (where c.state = 'COUNTS'), 0) as amount,
             count(*) filter (where c.state = 'COUNTS') as lines,
             coalesce(sum(c.amount) filter (where c.state = 'WAITS'), 0) as waiting
        from charge c
       where c.period = :period
      """;

  private static final String CASES =
      """
      select c.number, c.number as page, false as breached, c.entered_at as at,
             e.display_name as handled_by
        from charge c
        join person e on e.id = c.entered_by
       where (c.clause = :clause or :clause in ('S01-6-F3', 'S01-5.3.3-a'))
         and c.state <> 'WITHDRAWN'
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Clock clock;

  /** Charges of a request, the first first. */
  public List<ChargeView> ofRequest(long requestId) {
    return Row.list(
            em,
            CHARGE
                + "c.request_id = :request"
                + scope.projects("c.project_id")
                + " order by c.entered_at, c.id",
            Map.of("request", requestId))
        .stream()
        .map(ChargeListing::view)
        .toList();
  }

  /** A charge by its number. */
  public Optional<ChargeView> find(String number) {
    return row(number).map(ChargeListing::view);
  }

  /** A charge with its reasons; who was asked about it is not among them yet. */
  public Optional<ChargeReasons> why(String number) {
    return row(number)
        .map(
            row ->
                new ChargeReasons(
                    ChargeListing.view(row),
                    row.text("policy"),
                    DecisionJson.readInputs(row.text("inputs")),
                    DecisionJson.readSteps(row.text("steps")),
                    Optional.empty()));
  }

  private Optional<Row> row(String number) {
    return Row.find(
        em,
        CHARGE + "c.number = :number" + scope.projects("c.project_id"),
        Map.of("number", number));
  }

  /** What a month comes to, by currency. */
  public List<ChargeTotal> totals(Optional<Long> projectId, YearMonth month) {
    Map<String, Object> values = new HashMap<>();
    values.put("period", month.toString());
    projectId.ifPresent(id -> values.put("project", id));
    return Row.list(
            em,
            TOTALS
                + (projectId.isPresent() ? " and c.project_id = :project" : "")
                + scope.projects("c.project_id")
                + " group by c.currency order by c.currency",
            values)
        .stream()
        .map(
            row ->
                new ChargeTotal(
                    row.text("currency"),
                    ChargeListing.money(row.text("amount"), row.text("currency")),
                    row.number("lines"),
                    ChargeListing.money(row.text("waiting"), row.text("currency"))))
        .toList();
  }

  /** A page of charges. */
  public Page<ChargeView> list(ListQuery query) {
    return ChargeListing.CHARGES.page(em, query, clock, scope.projects("c.project_id"));
  }

  /** How many charges fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return ChargeListing.CHARGES.count(
        em, query, limit, atAnyCost, clock, scope.projects("c.project_id"));
  }

  /** What the list of charges shows. */
  public Listing<ChargeView> listing() {
    return ChargeListing.CHARGES;
  }

  /** Charges in scope that a clause let the customer pay, the latest first. */
  public List<ClauseCase> clauseCases(String clause, int limit) {
    return Row.list(
            em,
            CASES + scope.projects("c.project_id") + " order by c.id desc limit :limit",
            Map.of("clause", clause, "limit", limit))
        .stream()
        .map(row -> ClauseCase.of(row, "/charges/view?number="))
        .toList();
  }
}
