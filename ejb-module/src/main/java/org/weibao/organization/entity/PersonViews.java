package org.weibao.organization.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.organization.PeopleQuery;
import org.weibao.organization.PersonDetails;
import org.weibao.organization.PersonEventKind;
import org.weibao.organization.PersonEventView;
import org.weibao.organization.PersonRow;
import org.weibao.organization.Role;
import org.weibao.organization.RoleView;
import org.weibao.organization.ScopeKind;
import org.weibao.organization.ScopeView;
import org.weibao.organization.StandInView;
import org.weibao.organization.Validity;

/** People as records, for reading only. */
@ApplicationScoped
public class PersonViews {

  private static final String ROW =
      """
      select p.id, p.login, p.display_name, p.phone, p.active, c.name as city_name,
             c.name_en as city_name_en,
             (select string_agg(distinct a.role, ',' order by a.role) from role_assignment a
               where a.person_id = p.id and a.valid_from <= :day
                 and (a.valid_to is null or a.valid_to >= :day)) as roles
        from person p
        left join city c on c.id = p.city_id
       where not p.service_account
      """;

  private static final String SCOPES =
      """
      select 'REGION' as kind, id, code, name, name_en from region
      union all select 'CITY', id, code, name, name_en from city
      union all select 'PROJECT', id, code, name, name_en from project
      union all select 'PROPERTY_CENTER', id, code, name, name_en from property_center
      union all select 'SUPPLIER', id, code, name, name_en from supplier
      """;

  private static final String DETAILS =
      """
      select p.*, c.name as city_name, c.name_en as city_name_en
        from person p left join city c on c.id = p.city_id
       where p.id = :person
      """;

  private static final String ROLES =
      """
      select a.*, s.name, s.name_en, g.display_name as given_by_name
        from role_assignment a
        left join (%s) s on s.kind = a.scope_kind and s.id = a.scope_id
        left join person g on g.id = a.given_by
       where a.person_id = :person
       order by a.valid_from desc, a.id desc
      """
          .formatted(SCOPES);

  private static final String STAND_INS =
      """
      select s.*, a.display_name as absent_name, d.display_name as deputy_name,
             b.display_name as set_by_name,
             (select string_agg(r.role, ',' order by r.role) from stand_in_role r
               where r.stand_in_id = s.id) as roles
        from stand_in s
        join person a on a.id = s.absent_id
        join person d on d.id = s.deputy_id
        join person b on b.id = s.set_by
       where s.absent_id = :person or s.deputy_id = :person
       order by s.valid_from desc, s.id desc
       limit 50
      """;

  private static final String HISTORY =
      """
      select e.*, b.display_name as by_name, o.display_name as other_name, s.name, s.name_en
        from person_event e
        left join person b on b.id = e.by_id
        left join person o on o.id = e.other_id
        left join (%s) s on s.kind = e.scope_kind and s.id = e.scope_id
       where e.person_id = :person
       order by e.at desc, e.id desc
       limit 100
      """
          .formatted(SCOPES);

  @PersistenceContext EntityManager em;

  /** A page of people by sign-in name. */
  public Page<PersonRow> search(PeopleQuery query, LocalDate day) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("day", day);
    parameters.put("limit", query.limit() + 1);
    StringBuilder sql = new StringBuilder(ROW);
    query
        .text()
        .ifPresent(
            text -> {
              sql.append(
                  " and (p.login ilike :text or p.display_name ilike :text or p.phone ilike"
                      + " :text)");
              parameters.put("text", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
            });
    query
        .role()
        .ifPresent(
            role -> {
              sql.append(
                  " and exists (select 1 from role_assignment a where a.person_id = p.id"
                      + " and a.role = :role and a.valid_from <= :day"
                      + " and (a.valid_to is null or a.valid_to >= :day))");
              parameters.put("role", role.name());
            });
    if (query.activeOnly()) {
      sql.append(" and p.active");
    }
    query
        .cursor()
        .map(PersonViews::loginOf)
        .ifPresent(
            login -> {
              sql.append(" and p.login > :after");
              parameters.put("after", login);
            });
    List<Row> found = Row.list(em, sql + " order by p.login limit :limit", parameters);
    boolean more = found.size() > query.limit();
    List<Row> shown = more ? found.subList(0, query.limit()) : found;
    return new Page<>(
        shown.stream().map(PersonViews::row).toList(),
        more ? Optional.of(cursor(shown.get(shown.size() - 1).text("login"))) : Optional.empty());
  }

  /** A person with roles, stand-ins and history. */
  public Optional<PersonDetails> find(long personId, LocalDate day) {
    return Row.find(em, DETAILS, Map.of("person", personId))
        .map(
            row ->
                new PersonDetails(
                    row.number("id"),
                    row.text("login"),
                    row.text("display_name"),
                    row.optionalText("phone"),
                    row.optionalText("email"),
                    row.optionalNumber("city_id"),
                    row.optionalText("city_name"),
                    row.optionalText("city_name_en"),
                    row.text("locale"),
                    row.flag("active"),
                    row.flag("must_change_password"),
                    row.optionalInstant("password_expires_at"),
                    row.integer("version"),
                    roles(personId, day),
                    standIns(personId, day),
                    history(personId)));
  }

  /** Everything that a role can be limited to, by kind and name. */
  public List<ScopeView> scopes() {
    return Row.list(em, SCOPES + " order by kind, name, id", Map.of()).stream()
        .map(
            row ->
                new ScopeView(
                    row.constant("kind", ScopeKind.class),
                    row.number("id"),
                    row.text("code"),
                    row.text("name"),
                    row.text("name_en")))
        .toList();
  }

  /** Whether there is such a scope. */
  public boolean isScope(ScopeKind kind, long id) {
    return Row.find(
            em,
            "select s.id from (" + SCOPES + ") s where s.kind = :kind and s.id = :id",
            Map.of("kind", kind.name(), "id", id))
        .isPresent();
  }

  private List<RoleView> roles(long personId, LocalDate day) {
    return Row.list(em, ROLES, Map.of("person", personId)).stream()
        .map(
            row -> {
              LocalDate from = row.optionalDate("valid_from").orElseThrow();
              Optional<LocalDate> to = row.optionalDate("valid_to");
              return new RoleView(
                  row.number("id"),
                  row.constant("role", Role.class),
                  row.constant("scope_kind", ScopeKind.class),
                  row.optionalNumber("scope_id"),
                  row.optionalText("name"),
                  row.optionalText("name_en"),
                  from,
                  to,
                  validity(from, to, day),
                  row.optionalText("given_by_name"),
                  row.flag("provided"));
            })
        .toList();
  }

  private List<StandInView> standIns(long personId, LocalDate day) {
    return Row.list(em, STAND_INS, Map.of("person", personId)).stream()
        .map(
            row -> {
              LocalDate from = row.optionalDate("valid_from").orElseThrow();
              LocalDate to = row.optionalDate("valid_to").orElseThrow();
              boolean ended = row.optionalInstant("ended_at").isPresent();
              return new StandInView(
                  row.number("id"),
                  row.number("absent_id"),
                  row.text("absent_name"),
                  row.number("deputy_id"),
                  row.text("deputy_name"),
                  from,
                  to,
                  roleNames(row),
                  row.optionalText("reason"),
                  row.text("set_by_name"),
                  ended ? Validity.OVER : validity(from, Optional.of(to), day));
            })
        .toList();
  }

  private List<PersonEventView> history(long personId) {
    return Row.list(em, HISTORY, Map.of("person", personId)).stream()
        .map(
            row ->
                new PersonEventView(
                    row.instant("at"),
                    row.constant("kind", PersonEventKind.class),
                    row.optionalText("by_name"),
                    row.optionalConstant("role", Role.class),
                    row.optionalConstant("scope_kind", ScopeKind.class),
                    row.optionalText("name"),
                    row.optionalText("name_en"),
                    row.optionalText("other_name"),
                    row.optionalDate("valid_from"),
                    row.optionalDate("valid_to")))
        .toList();
  }

  private static PersonRow row(Row row) {
    return new PersonRow(
        row.number("id"),
        row.text("login"),
        row.text("display_name"),
        row.optionalText("phone"),
        row.optionalText("city_name"),
        row.optionalText("city_name_en"),
        row.flag("active"),
        roleNames(row));
  }

  private static List<Role> roleNames(Row row) {
    return row.optionalText("roles").stream()
        .flatMap(names -> Arrays.stream(names.split(",", -1)))
        .map(Role::valueOf)
        .toList();
  }

  private static Validity validity(LocalDate from, Optional<LocalDate> to, LocalDate day) {
    if (day.isBefore(from)) {
      return Validity.COMING;
    }
    return to.filter(day::isAfter).isPresent() ? Validity.OVER : Validity.NOW;
  }

  private static String cursor(String login) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(login.getBytes(StandardCharsets.UTF_8));
  }

  private static String loginOf(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)
          .replace("\0", "");
    } catch (IllegalArgumentException e) {
      throw new BusinessException(CommonProblem.BAD_CURSOR, "cursor");
    }
  }
}
