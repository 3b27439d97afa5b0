package org.weibao.handover.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.handover.AdviceView;
import org.weibao.handover.HandoverKind;
import org.weibao.handover.HandoverRow;
import org.weibao.handover.HandoverSite;
import org.weibao.handover.HandoverState;
import org.weibao.handover.HandoverView;
import org.weibao.kernel.Row;

/** Stored handovers with their parts, and advice. */
@ApplicationScoped
public class Handovers {

  private static final String SITE_COLUMNS =
      """
      p.id as project_id, p.code, p.name, p.name_en, c.name as city_name,
             c.name_en as city_name_en, o.name as center_name, o.name_en as center_name_en,
             p.moved_in_on, p.warranty_ends_on, s.status as team_status
      """;

  private static final String SITE_TABLES =
      """
        join city c on c.id = p.city_id
        join property_center o on o.id = p.property_center_id
        left join lateral (select t.status from team_status t
                            where t.project_id = p.id and t.valid_from <= :today
                            order by t.valid_from desc limit 1) s on true
      """;

  private static final String SITES =
      "select "
          + SITE_COLUMNS
          + " from project p "
          + SITE_TABLES
          + " where p.completed_on <= :today";

  private static final String ROWS =
      "select h.id, h.kind, h.event_on, h.starts_on, h.due_on, h.clause, h.policy, h.talks_on,"
          + " h.talks_with, h.person_name, h.person_phone, h.state, h.closed_by_name, h.closed_at,"
          + " h.version, "
          + SITE_COLUMNS
          + " from handover h join project p on p.id = h.project_id "
          + SITE_TABLES
          + " where true";

  private static final String ADVICE =
      """
      select a.id, a.project_id, p.name, p.name_en, a.warranty_ended, a.parts, a.clause, a.policy,
             a.advised_by_name, a.advised_at, a.received_by_name, a.received_at
        from spare_advice a join project p on p.id = a.project_id
       where true
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Trainings trainings;

  /** Every project that is served; the product looks everywhere. */
  @Unscoped("the product looks everywhere")
  public List<HandoverSite> sites(LocalDate today) {
    return Row.list(em, SITES + " order by p.code", Map.of("today", today)).stream()
        .map(Handovers::site)
        .toList();
  }

  /** A project in scope that is served. */
  public Optional<HandoverSite> site(long projectId, LocalDate today) {
    return Row.find(
            em,
            SITES + " and p.id = :project" + scope.projects("p.id"),
            Map.of("today", today, "project", projectId))
        .map(Handovers::site);
  }

  private static HandoverSite site(Row row) {
    return new HandoverSite(
        row.number("project_id"),
        row.text("code"),
        row.text("name"),
        row.text("name_en"),
        row.text("city_name"),
        row.text("city_name_en"),
        row.text("center_name"),
        row.text("center_name_en"),
        row.optionalDate("moved_in_on"),
        row.optionalDate("warranty_ends_on"),
        row.optionalText("team_status"));
  }

  /** Handovers in scope with nothing said of their parts, the most urgent first. */
  public List<HandoverRow> rows(LocalDate today) {
    return Row.list(
            em,
            ROWS + scope.projects("h.project_id") + " order by h.state desc, h.due_on, h.id",
            Map.of("today", today))
        .stream()
        .map(Handovers::row)
        .toList();
  }

  /** A handover in scope, with nothing said of missing parts. */
  public Optional<HandoverView> find(long id, LocalDate today) {
    return Row.find(
            em,
            ROWS + " and h.id = :id" + scope.projects("h.project_id"),
            Map.of("today", today, "id", id))
        .map(this::view);
  }

  private static HandoverRow row(Row row) {
    return new HandoverRow(
        row.number("id"),
        site(row),
        row.constant("kind", HandoverKind.class),
        row.optionalDate("event_on").orElseThrow(),
        row.optionalDate("starts_on").orElseThrow(),
        row.optionalDate("due_on").orElseThrow(),
        row.text("clause"),
        row.optionalDate("talks_on"),
        row.constant("state", HandoverState.class),
        List.of());
  }

  private HandoverView view(Row row) {
    long id = row.number("id");
    return new HandoverView(
        row(row),
        row.text("policy"),
        row.optionalText("talks_with"),
        row.optionalText("person_name"),
        row.optionalText("person_phone"),
        plans(id),
        trainings.ofHandover(id),
        items(id),
        row.optionalText("closed_by_name"),
        row.optionalInstant("closed_at"),
        row.integer("version"));
  }

  /** Versions of an emergency plan, the latest first. */
  @Unscoped("of a handover that was found in scope")
  public List<HandoverView.Plan> plans(long handoverId) {
    return of(HandoverPlan.class, handoverId).stream().map(HandoverPlan::view).toList();
  }

  /** What is handed over, by its planned day. */
  @Unscoped("of a handover that was found in scope")
  public List<HandoverView.Item> items(long handoverId) {
    return of(HandoverItem.class, handoverId).stream()
        .map(HandoverItem::view)
        .sorted(Comparator.comparing(HandoverView.Item::plannedOn))
        .toList();
  }

  private <T> List<T> of(Class<T> type, long handoverId) {
    return em.createQuery(
            "from " + type.getSimpleName() + " x where x.handoverId = :handover order by x.id desc",
            type)
        .setParameter("handover", handoverId)
        .getResultList();
  }

  /** A handover in scope, to be changed. */
  public Optional<Handover> forUpdate(long id) {
    return Optional.ofNullable(em.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(found -> scope.coversProject(found.projectId()));
  }

  /** The handover of a kind of a project, to be changed. */
  @Unscoped("the product looks everywhere")
  public Optional<Handover> forUpdate(long projectId, HandoverKind kind) {
    return em.createQuery(
            "from Handover h where h.projectId = :project and h.kind = :kind", Handover.class)
        .setParameter("project", projectId)
        .setParameter("kind", kind)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** An item of a handover, to be changed. */
  @Unscoped("of a handover that was found in scope")
  public Optional<HandoverItem> item(long handoverId, long id) {
    return Optional.ofNullable(em.find(HandoverItem.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(found -> found.handoverId() == handoverId);
  }

  /** Advice that was given in scope, the latest first. */
  public List<AdviceView> advice() {
    return Row.list(em, ADVICE + scope.projects("a.project_id") + " order by a.id desc", Map.of())
        .stream()
        .map(Handovers::advice)
        .toList();
  }

  private static AdviceView advice(Row row) {
    return new AdviceView(
        row.number("id"),
        row.number("project_id"),
        row.text("name"),
        row.text("name_en"),
        row.optionalDate("warranty_ended").orElseThrow(),
        row.optionalText("parts"),
        row.text("clause"),
        row.text("policy"),
        row.text("advised_by_name"),
        row.instant("advised_at"),
        row.optionalText("received_by_name"),
        row.optionalInstant("received_at"));
  }

  /** Whether the centre of a project was advised after the end of that warranty. */
  @Unscoped("the product looks everywhere")
  public boolean isAdvised(long projectId, LocalDate warrantyEnded) {
    return Row.find(
            em,
            "select id from spare_advice where project_id = :project and warranty_ended = :ended"
                + " limit 1",
            Map.of("project", projectId, "ended", warrantyEnded))
        .isPresent();
  }

  /** Advice in scope whose receipt is to be noted. */
  public Optional<SpareAdvice> adviceForUpdate(long id) {
    return Optional.ofNullable(em.find(SpareAdvice.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(found -> scope.coversProject(found.projectId()));
  }

  /** Keeps others from looking after a project until the transaction ends. */
  @Unscoped("of a project that is looked at")
  public void lock(long projectId) {
    em.createNativeQuery("select id from project where id = :id for no key update")
        .setParameter("id", projectId)
        .getSingleResult();
  }

  /** Stores something new, so that it has an id. */
  public void add(Object entity) {
    em.persist(entity);
    em.flush();
  }

  /** Writes what was changed. */
  public void flush() {
    em.flush();
  }
}
