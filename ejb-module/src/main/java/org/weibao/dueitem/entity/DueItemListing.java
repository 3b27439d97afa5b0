package org.weibao.dueitem.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueState;
import org.weibao.dueitem.DueSubject;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Lateness;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** The list of due items, and how one is read. */
final class DueItemListing {

  /** Key of the filter that keeps only what the reader's own roles have to do. */
  static final String MINE = "mine";

  static final String SELECT =
      """
      d.id, d.kind, d.owner_role, d.scope_kind, d.subject_kind, d.subject, d.link, d.clause,
      d.policy, d.person_id, d.starts_at, d.due_at, d.due_on, d.state, d.settled_at, d.note, d.version,
      coalesce(d.project_id, d.center_id, d.city_id, d.region_id) as place_id,
      coalesce(p.name, pc.name, c.name, r.name) as place_name,
      coalesce(p.name_en, pc.name_en, c.name_en, r.name_en) as place_name_en,
      n.display_name as settled_by_name\
      """;

  static final String FROM =
      """
      from due_item d
      left join project p on p.id = d.project_id
      left join property_center pc on pc.id = d.center_id
      left join city c on c.id = d.city_id
      left join region r on r.id = d.region_id
      left join person n on n.id = d.settled_by\
      """;

  static final Listing<DueItemView> ITEMS =
      new Listing<>(
          "due-items",
          SELECT,
          FROM,
          "d.id",
          Sort.ascending("dueOn"),
          columns(),
          filters(),
          DueItemListing::view);

  private DueItemListing() {}

  private static List<Column<DueItemView>> columns() {
    return List.of(
        Column.of("kind", "dueitem.field.kind", Kind.ID, DueItemView::kind),
        Column.of("subject", "dueitem.field.subject", Kind.TEXT, DueItemView::shownSubject),
        Column.of("place", "dueitem.field.place", Kind.NAME, DueItemListing::place),
        Column.of("dueOn", "dueitem.field.dueOn", Kind.DATE, DueItemView::dueOn)
            .sortedBy("d.due_at", Type.INSTANT)
            .above(Column.of("late", "list.column.late", Kind.LATENESS, DueItemListing::lateness)),
        Column.of("owner", "dueitem.field.owner", Kind.CHOICE, DueItemView::owner),
        Column.of("state", "dueitem.field.state", Kind.STATE, DueItemView::state),
        Column.of("clause", "dueitem.field.clause", Kind.TEXT, DueItemView::clause),
        Column.of("dueAt", "dueitem.field.dueAt", Kind.INSTANT, DueItemView::dueAt).hidden(),
        Column.of("policy", "dueitem.field.policy", Kind.TEXT, DueItemView::policy).hidden(),
        Column.of("settledAt", "dueitem.field.settledAt", Kind.INSTANT, DueItemView::settledAt)
            .hidden(),
        Column.of("settledBy", "dueitem.field.settledBy", Kind.TEXT, DueItemView::settledByName)
            .hidden());
  }

  private static List<Filter> filters() {
    return List.of(
        Filter.choice("kind", "dueitem.field.kind", DueKind.class, "d.kind"),
        Filter.choice("state", "dueitem.field.state", DueState.class, "d.state"),
        Filter.choice("role", "dueitem.field.owner", Role.class, "d.owner_role").seldom(),
        Filter.reference("project", "request.field.project", "d.project_id = :project"),
        // Whose they are depends on the reader, so the condition comes with the scope.
        Filter.flag(MINE, "dueitem.mine-only", "true"),
        Filter.flag("late", "dueitem.late-only", "d.state = 'OPEN' and d.due_at <= :now"),
        // Due at midnight is due on the day that ends there.
        day("from", "dueitem.filter.from", Filter.Type.FROM, "d.due_at > :from"),
        day("to", "dueitem.filter.to", Filter.Type.TO, "d.due_at <= :to"));
  }

  private static Filter day(String key, String label, Filter.Type type, String sql) {
    return new Filter(key, label, type, sql, List.of(), List.of(), true);
  }

  private static Named place(DueItemView item) {
    return item.placeName()
        .map(name -> new Named(name, item.placeNameEn().orElse(name)))
        .orElse(null);
  }

  private static Optional<Lateness> lateness(DueItemView item) {
    boolean missed =
        item.late() || item.settledAt().filter(at -> at.isAfter(item.dueAt())).isPresent();
    return missed && item.state() != DueState.CANCELLED
        ? Optional.of(new Lateness(item.dueAt(), item.settledAt()))
        : Optional.empty();
  }

  static DueItemView view(Row row, Instant now) {
    Instant due = row.instant("due_at");
    DueState state = row.constant("state", DueState.class);
    return new DueItemView(
        row.number("id"),
        row.constant("kind", DueKind.class),
        row.constant("owner_role", Role.class),
        row.constant("scope_kind", ScopeKind.class),
        row.optionalNumber("place_id"),
        row.optionalText("place_name"),
        row.optionalText("place_name_en"),
        row.constant("subject_kind", DueSubject.class),
        row.text("subject"),
        row.optionalText("link"),
        row.text("clause"),
        row.text("policy"),
        row.optionalNumber("person_id"),
        row.instant("starts_at"),
        due,
        row.optionalDate("due_on").orElseThrow(),
        state,
        state == DueState.OPEN && !now.isBefore(due),
        row.optionalInstant("settled_at"),
        row.optionalText("settled_by_name"),
        row.optionalText("note"),
        row.integer("version"));
  }
}
