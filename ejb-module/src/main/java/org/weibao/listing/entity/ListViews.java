package org.weibao.listing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.kernel.Row;
import org.weibao.listing.ListSetup;
import org.weibao.listing.SavedView;
import org.weibao.organization.Role;

/** Stored views and choices. */
@ApplicationScoped
public class ListViews {

  private static final String CHOICE =
      "select columns, page_rows, default_view from list_choice"
          + " where person_id = :person and list = :list";

  private static final String VIEWS =
      """
      select v.id, v.list, v.name, v.shared_role, v.query, v.owner_id = :person as own,
             p.display_name
        from list_view v
        join person p on p.id = v.owner_id
       where v.list = :list and (v.owner_id = :person or v.shared_role in (:roles))
       order by own desc, v.name, v.id
      """;

  private final RecentSetups recent = new RecentSetups();

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** What a person chose for a list, as it was a moment ago. */
  public ListSetup setup(String list, long personId, Set<Role> roles) {
    return recent.find(
        new RecentSetups.Key(list, personId, Set.copyOf(roles)),
        clock.instant(),
        () -> read(list, personId, roles));
  }

  private ListSetup read(String list, long personId, Set<Role> roles) {
    List<SavedView> views =
        Row.list(
                em,
                VIEWS,
                Map.of(
                    "list",
                    list,
                    "person",
                    personId,
                    "roles",
                    roles.isEmpty() ? List.of("") : roles.stream().map(Role::name).toList()))
            .stream()
            .map(ListViews::view)
            .toList();
    Optional<Row> choice = Row.find(em, CHOICE, Map.of("person", personId, "list", list));
    Optional<Long> defaultView = choice.flatMap(row -> row.optionalNumber("default_view"));
    return new ListSetup(
        choice
            .flatMap(row -> row.optionalText("columns"))
            .map(keys -> List.of(keys.split(",", -1)))
            .orElse(List.of()),
        choice.flatMap(row -> row.optionalNumber("page_rows")).map(Long::intValue),
        defaultView.flatMap(id -> views.stream().filter(view -> view.id() == id).findFirst()),
        views);
  }

  private static SavedView view(Row row) {
    return new SavedView(
        row.number("id"),
        row.text("list"),
        row.text("name"),
        row.flag("own"),
        row.text("display_name"),
        row.optionalConstant("shared_role", Role.class),
        row.text("query"));
  }

  /** A view by id. */
  public Optional<ListView> find(long id) {
    return Optional.ofNullable(em.find(ListView.class, id));
  }

  /** Whether a person has another view of that name for the list. */
  public boolean isTaken(String list, String name, long personId, long otherThan) {
    return Row.find(
            em,
            "select 1 from list_view where list = :list and name = :name and owner_id = :person"
                + " and id <> :id",
            Map.of("list", list, "name", name, "person", personId, "id", otherThan))
        .isPresent();
  }

  /** Stores a new view. */
  public ListView add(ListView view) {
    em.persist(view);
    forget();
    return view;
  }

  /** Removes a view. */
  public void remove(ListView view) {
    em.remove(view);
    forget();
  }

  /** What a person chose for a list, to be changed; a new one if nothing was chosen yet. */
  public ListChoice choice(String list, long personId) {
    forget();
    ListChoice known = em.find(ListChoice.class, new ListChoice.Key(personId, list));
    if (known != null) {
      return known;
    }
    ListChoice created = new ListChoice(personId, list);
    em.persist(created);
    return created;
  }

  /** Something was changed; what others changed elsewhere counts a moment later. */
  public void forget() {
    recent.clear();
  }
}
