package org.weibao.charge.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.charge.PriceKind;
import org.weibao.charge.PriceLineView;
import org.weibao.charge.PriceListView;
import org.weibao.charge.PriceUnit;
import org.weibao.charge.PriceVersionView;
import org.weibao.charge.control.ListOfPrices;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Choice;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.LocalNames;
import org.weibao.policy.VersionState;

/** Price lists as records, for reading only. */
@ApplicationScoped
public class PriceListViews {

  private static final String LISTS =
      """
      select l.*, coalesce(r.name, p.name) as place_name, coalesce(r.name_en, p.name_en) as place_name_en
        from price_list l
        left join region r on r.id = l.region_id
        left join project p on p.id = l.project_id
       where true
      """;

  /** A version ends the day before the next one begins, or with its list. */
  private static final String VERSIONS =
      """
      select v.*, w.display_name as written_by_name, d.display_name as decided_by_name,
             (select count(*) from price_list_line x where x.version_id = v.id) as lines,
             least(l.closed_after, (select min(n.valid_from) - 1 from price_list_version n
               where n.list_id = v.list_id and n.state = 'APPROVED' and n.number > v.number))
               as valid_until
        from price_list_version v
        join price_list l on l.id = v.list_id
        join person w on w.id = v.written_by
        left join person d on d.id = v.decided_by
       where true
      """;

  private static final String LINES =
      """
      select x.* from price_list_line x
        join price_list_version v on v.id = x.version_id
        join price_list l on l.id = v.list_id
       where l.code = :code and v.number = :number
      """;

  /** Versions in force on a day in a project, its region and the department. */
  private static final String IN_FORCE =
      """
      select l.code as list_code, l.scope_kind, l.currency, l.rounding, l.closed_after,
             v.number as version_number, v.valid_from, v.valid_until,
             x.version_id, x.code, x.kind, x.name_en, x.name_zh, x.name_zh_tw, x.unit, x.unit_price
        from price_list l
        join lateral (
          select v.id, v.number, v.valid_from,
                 least(l.closed_after, (select min(n.valid_from) - 1 from price_list_version n
                   where n.list_id = l.id and n.state = 'APPROVED' and n.number > v.number))
                   as valid_until
            from price_list_version v
           where v.list_id = l.id and v.state = 'APPROVED') v on true
        join price_list_line x on x.version_id = v.id
       where v.valid_from <= :day and (v.valid_until is null or v.valid_until >= :day)
         and (l.scope_kind = 'DEPARTMENT' or l.project_id = :project
              or l.region_id = (select c.region_id from project p join city c on c.id = p.city_id
                                 where p.id = :project))
       order by l.code, x.position, x.id
      """;

  /** Approved or proposed versions of other lists of the same place with one of the codes. */
  private static final String RIVALS =
      """
      select o.code as list_code, x.code
        from price_list l
        join price_list o on o.id <> l.id and o.scope_kind = l.scope_kind
         and o.region_id is not distinct from l.region_id
         and o.project_id is not distinct from l.project_id
        join price_list_version v on v.list_id = o.id and v.state = 'APPROVED'
        join price_list_line x on x.version_id = v.id
        join price_list_line mine on mine.version_id = :version and mine.code = x.code
       where l.code = :code
         and coalesce(least(o.closed_after, (select min(n.valid_from) - 1 from price_list_version n
               where n.list_id = o.id and n.state = 'APPROVED' and n.number > v.number)), 'infinity')
             >= greatest(v.valid_from, cast(:from as date))
       order by o.code, x.code limit 1
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** The lists in scope, by code. */
  public List<PriceListView> list() {
    List<Row> lists = Row.list(em, LISTS + scope.anyPlace("l") + " order by l.code", Map.of());
    List<Row> versions =
        Row.list(
            em, VERSIONS + scope.anyPlace("l") + " order by v.list_id, v.number desc", Map.of());
    return lists.stream().map(list -> view(list, versions)).toList();
  }

  /** A list in scope by its code. */
  public Optional<PriceListView> find(String code) {
    Map<String, Object> named = Map.of("code", code);
    return Row.find(em, LISTS + " and l.code = :code" + scope.anyPlace("l"), named)
        .map(
            list ->
                view(
                    list,
                    Row.list(
                        em,
                        VERSIONS
                            + " and l.code = :code"
                            + scope.anyPlace("l")
                            + " order by v.number desc",
                        named)));
  }

  /** The lines of a version, in their order; none of what is not in scope. */
  public List<PriceLineView> lines(String code, int number) {
    return Row.list(
            em,
            LINES + scope.anyPlace("l") + " order by x.position, x.id",
            Map.of("code", code, "number", number))
        .stream()
        .map(PriceListViews::line)
        .toList();
  }

  /** Versions that hold for work of a day in a project. */
  @Unscoped("the door has found the project in scope")
  public List<ListOfPrices> inForce(long projectId, LocalDate day) {
    Map<Long, List<Row>> versions = new LinkedHashMap<>();
    Row.list(em, IN_FORCE, Map.of("project", projectId, "day", day))
        .forEach(
            row ->
                versions
                    .computeIfAbsent(row.number("version_id"), any -> new ArrayList<>())
                    .add(row));
    return versions.values().stream().map(PriceListViews::listOfPrices).toList();
  }

  /** Another list of the same place that has a price of one of a version's services too. */
  @Unscoped("who keeps price lists keeps those of the whole department")
  public Optional<Rival> rival(String code, long versionId, LocalDate from) {
    return Row.find(em, RIVALS, Map.of("code", code, "version", versionId, "from", from))
        .map(row -> new Rival(row.text("list_code"), row.text("code")));
  }

  /** A service that two lists of one place would price. */
  public record Rival(String list, String service) {}

  /** Regions, by name. */
  @Unscoped("who keeps price lists keeps those of the whole department")
  public List<Choice> regions() {
    return Row.list(em, "select id, name, name_en from region order by code", Map.of()).stream()
        .map(row -> Choice.of(row.number("id"), row.text("name"), row.text("name_en")))
        .toList();
  }

  private static ListOfPrices listOfPrices(List<Row> rows) {
    Row first = rows.get(0);
    return new ListOfPrices(
        first.number("version_id"),
        first.text("list_code"),
        first.integer("version_number"),
        first.constant("scope_kind", ScopeKind.class),
        Currency.getInstance(first.text("currency")),
        first.constant("rounding", RoundingMode.class),
        first.optionalDate("valid_from").orElseThrow(),
        first.optionalDate("valid_until"),
        rows.stream().map(PriceListViews::line).toList());
  }

  private static PriceListView view(Row row, List<Row> versions) {
    long id = row.number("id");
    return new PriceListView(
        id,
        row.text("code"),
        row.constant("scope_kind", ScopeKind.class),
        row.optionalNumber("region_id").or(() -> row.optionalNumber("project_id")),
        row.optionalText("place_name"),
        row.optionalText("place_name_en"),
        names(row),
        row.text("currency"),
        row.constant("rounding", RoundingMode.class),
        row.optionalDate("closed_after"),
        row.integer("version"),
        versions.stream()
            .filter(version -> version.number("list_id") == id)
            .map(PriceListViews::version)
            .toList());
  }

  private static PriceVersionView version(Row row) {
    return new PriceVersionView(
        row.number("id"),
        row.integer("number"),
        row.constant("state", VersionState.class),
        row.optionalDate("valid_from"),
        row.optionalDate("valid_until"),
        row.optionalText("note"),
        row.number("written_by"),
        row.text("written_by_name"),
        row.instant("written_at"),
        row.optionalText("decided_by_name"),
        row.optionalInstant("decided_at"),
        row.optionalText("reason"),
        row.integer("version"),
        row.integer("lines"));
  }

  private static PriceLineView line(Row row) {
    return new PriceLineView(
        row.text("code"),
        row.constant("kind", PriceKind.class),
        names(row),
        row.constant("unit", PriceUnit.class),
        new BigDecimal(row.text("unit_price")).stripTrailingZeros());
  }

  private static LocalNames names(Row row) {
    return new LocalNames(row.text("name_en"), row.text("name_zh"), row.text("name_zh_tw"));
  }
}
