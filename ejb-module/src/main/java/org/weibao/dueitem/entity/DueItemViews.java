package org.weibao.dueitem.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.access.AccessService;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.dueitem.DueDay;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueMoveView;
import org.weibao.dueitem.DueStepView;
import org.weibao.dueitem.StepOutcome;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.organization.Role;

/** Reads due items. */
@ApplicationScoped
public class DueItemViews {

  private static final String DAYS =
      """
      select d.due_on, d.kind,
             count(*) filter (where d.state = 'OPEN') as open,
             count(*) filter (where d.state = 'OPEN' and d.due_at <= :now) as late,
             count(*) filter (where d.state = 'DONE') as done
        from due_item d
       where d.due_on between :first and :last and d.state <> 'CANCELLED'
      """;

  /** Items about somebody are not for everybody who sees the place. */
  private static final String ABOUT_PEOPLE = "dueitem.person";

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject AccessService access;
  @Inject Clock clock;

  /** An item in scope. */
  public Optional<DueItemView> find(long id) {
    return Row.find(em, one("d.id = :id") + seen(), Map.of("id", id))
        .map(row -> DueItemListing.view(row, clock.instant()));
  }

  /** An item in scope by its business key. */
  public Optional<DueItemView> find(String key) {
    return Row.find(em, one("d.business_key = :key") + seen(), Map.of("key", key))
        .map(row -> DueItemListing.view(row, clock.instant()));
  }

  /** An item wherever it is, for the product's own work. */
  @Unscoped("the runner tells people who cover the item's place")
  public DueItemView get(long id) {
    return Row.find(em, one("d.id = :id"), Map.of("id", id))
        .map(row -> DueItemListing.view(row, clock.instant()))
        .orElseThrow();
  }

  /** Whether the caller holds the owner's role where an item belongs. */
  public boolean isMine(long id) {
    String sql = "select 1 from due_item d where d.id = :id" + scope.owned("d");
    return Row.find(em, sql, Map.of("id", id)).isPresent();
  }

  /** A page of the list. */
  public Page<DueItemView> list(ListQuery query) {
    return DueItemListing.ITEMS.page(em, query, clock, within(query));
  }

  /** How many fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return DueItemListing.ITEMS.count(em, query, limit, atAnyCost, clock, within(query));
  }

  /** What the list shows. */
  public Listing<DueItemView> listing() {
    return DueItemListing.ITEMS;
  }

  /** What is due in scope from a day to another, both included, by day and kind. */
  public List<DueDay> days(LocalDate first, LocalDate last, boolean mineOnly) {
    String sql =
        DAYS
            + seen()
            + (mineOnly ? scope.owned("d") : "")
            + " group by d.due_on, d.kind order by d.due_on, d.kind";
    Map<String, Object> values = Map.of("first", first, "last", last, "now", clock.instant());
    return Row.list(em, sql, values).stream()
        .map(
            row ->
                new DueDay(
                    row.optionalDate("due_on").orElseThrow(),
                    row.constant("kind", DueKind.class),
                    row.number("open"),
                    row.number("late"),
                    row.number("done")))
        .toList();
  }

  /** Steps that were taken for an item, in their order. */
  @Unscoped("by id of an item that was found in scope")
  public List<DueStepView> steps(long itemId) {
    String sql = "select * from due_step where item_id = :item order by round, step";
    return Row.list(em, sql, Map.of("item", itemId)).stream()
        .map(
            row ->
                new DueStepView(
                    row.instant("planned_at"),
                    row.instant("taken_at"),
                    row.constant("outcome", StepOutcome.class),
                    roles(row.text("roles")),
                    row.integer("people")))
        .toList();
  }

  /** How an item's due time was moved, in order. */
  @Unscoped("by id of an item that was found in scope")
  public List<DueMoveView> moves(long itemId) {
    String sql = "select * from due_move where item_id = :item order by id";
    return Row.list(em, sql, Map.of("item", itemId)).stream()
        .map(
            row ->
                new DueMoveView(
                    row.instant("moved_at"),
                    row.instant("due_before"),
                    row.instant("due_after"),
                    row.text("policy_after")))
        .toList();
  }

  private String within(ListQuery query) {
    return seen() + (query.filters().containsKey(DueItemListing.MINE) ? scope.owned("d") : "");
  }

  private String seen() {
    return scope.anyPlace("d") + (access.may(ABOUT_PEOPLE) ? "" : " and d.person_id is null");
  }

  private static String one(String condition) {
    return "select " + DueItemListing.SELECT + " " + DueItemListing.FROM + " where " + condition;
  }

  private static List<Role> roles(String names) {
    return Stream.of(names.split(",", -1))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .toList();
  }
}
