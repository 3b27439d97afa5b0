package org.weibao.expiry.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.expiry.ExpirySite;
import org.weibao.kernel.Row;

/** Stored maintenance contracts. */
@ApplicationScoped
public class Contracts {

  /**
   * Columns of {@link #site}; the project is {@code p}, its city {@code c}, its centre {@code o}.
   */
  static final String SITE =
      "p.id as project_id, p.code, p.name, p.name_en, c.name as city_name, c.name_en as"
          + " city_name_en, o.id as center_id, o.name as center_name, o.name_en as center_name_en";

  private static final String PROJECT =
      "select "
          + SITE
          + """
            , k.number, k.starts_on, k.ends_on, coalesce(k.term, 0) as term, k.written_at,
             w.display_name as written_by, coalesce(k.version, 0) as version
        from project p
        join city c on c.id = p.city_id
        join property_center o on o.id = p.property_center_id
        left join maintenance_contract k on k.project_id = p.id
        left join person w on w.id = k.written_by
       where p.id = :project
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** A project in scope with its contract, if one is written down. */
  public Optional<Row> find(long projectId) {
    return Row.find(em, PROJECT + scope.projects("p.id"), Map.of("project", projectId));
  }

  static ExpirySite site(Row row) {
    return new ExpirySite(
        row.number("project_id"),
        row.text("code"),
        row.text("name"),
        row.text("name_en"),
        row.text("city_name"),
        row.text("city_name_en"),
        row.number("center_id"),
        row.text("center_name"),
        row.text("center_name_en"));
  }

  /** The project of what {@link #find} found. */
  public ExpirySite siteOf(Row row) {
    return site(row);
  }

  /** Makes whoever writes or tells of the contract of the same project wait for this one's end. */
  @Unscoped("of a project that was found in scope")
  public Optional<MaintenanceContract> lock(long projectId) {
    Row.list(
        em,
        "select id from project where id = :project for no key update",
        Map.of("project", projectId));
    return Optional.ofNullable(
        em.find(MaintenanceContract.class, projectId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Projects whose contract has not ended on a day. */
  @Unscoped("the product looks everywhere")
  public List<Long> running(LocalDate day) {
    return Row.list(
            em,
            "select project_id from maintenance_contract where ends_on >= :day order by project_id",
            Map.of("day", day))
        .stream()
        .map(row -> row.number("project_id"))
        .toList();
  }

  /** What a project is called by the rules. */
  @Unscoped("the product looks everywhere")
  public String code(long projectId) {
    return Row.find(
            em, "select code from project where id = :project", Map.of("project", projectId))
        .orElseThrow()
        .text("code");
  }

  /** Keeps the first contract of a project. */
  public void add(MaintenanceContract contract) {
    em.persist(contract);
    em.flush();
  }

  /** Writes what is pending, so that it can be read back. */
  public void flush() {
    em.flush();
  }
}
