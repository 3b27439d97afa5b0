package org.weibao.contact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.contact.ContactSite;
import org.weibao.contact.ContactView;
import org.weibao.contact.PlacementView;
import org.weibao.contact.ShiftView;
import org.weibao.kernel.Row;

/** Stored contacts with their roster, lists and registers. */
@ApplicationScoped
public class Contacts {

  private static final long MINUTES = 60;

  private static final String SITE =
      """
      select p.id, p.code, p.name, p.name_en, p.completed_on, p.handed_over_on,
             c.name as city_name, c.name_en as city_name_en,
             o.name as center_name, o.name_en as center_name_en
        from project p
        join city c on c.id = p.city_id
        join property_center o on o.id = p.property_center_id
       where p.completed_on is not null
      """;

  private static final String SHIFT =
      """
      select s.id, s.project_id, s.contact_id, s.weekday, s.day, s.from_minute, s.to_minute,
             s.version, c.name, c.phone
        from roster_shift s
        join service_contact c on c.id = s.contact_id
       where true
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** A project in scope that is served: contacts begin with the after-sales phase (S01-5.1.1-a). */
  public Optional<ContactSite> site(long projectId) {
    return Row.find(em, SITE + " and p.id = :id" + scope.projects("p.id"), Map.of("id", projectId))
        .map(Contacts::site);
  }

  /** Projects in scope that are served, by code. */
  public List<ContactSite> sites() {
    return Row.list(em, SITE + scope.projects("p.id") + " order by p.code", Map.of()).stream()
        .map(Contacts::site)
        .toList();
  }

  private static ContactSite site(Row row) {
    return new ContactSite(
        row.number("id"),
        row.text("code"),
        row.text("name"),
        row.text("name_en"),
        row.text("city_name"),
        row.text("city_name_en"),
        row.text("center_name"),
        row.text("center_name_en"),
        row.optionalDate("completed_on"),
        row.optionalDate("handed_over_on"));
  }

  /** Contacts of projects in scope, by project. */
  public Map<Long, List<ContactView>> contacts() {
    return Row.list(
            em,
            "select id, project_id from service_contact where true" + scope.projects("project_id"),
            Map.of())
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.number("project_id"),
                Collectors.mapping(
                    row -> em.find(ServiceContact.class, row.number("id")).view(),
                    Collectors.toList())));
  }

  /** Contacts of a project. */
  @Unscoped("of a project that was found in scope")
  public List<ContactView> contacts(long projectId) {
    return em
        .createQuery(
            "from ServiceContact c where c.projectId = :project order by c.name, c.id",
            ServiceContact.class)
        .setParameter("project", projectId)
        .getResultList()
        .stream()
        .map(ServiceContact::view)
        .toList();
  }

  /** Shifts of projects in scope, by project. */
  public Map<Long, List<ShiftView>> shifts() {
    return Row.list(em, SHIFT + scope.projects("s.project_id"), Map.of()).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.number("project_id"),
                Collectors.mapping(Contacts::shift, Collectors.toList())));
  }

  /** Shifts of a project, the weekly ones first. */
  @Unscoped("of a project that was found in scope")
  public List<ShiftView> shifts(long projectId) {
    return Row.list(
            em,
            SHIFT
                + " and s.project_id = :project"
                + " order by s.day nulls first, s.weekday, s.from_minute, s.id",
            Map.of("project", projectId))
        .stream()
        .map(Contacts::shift)
        .toList();
  }

  private static ShiftView shift(Row row) {
    return new ShiftView(
        row.number("id"),
        row.number("contact_id"),
        row.text("name"),
        row.text("phone"),
        row.optionalNumber("weekday").map(number -> DayOfWeek.of(number.intValue())),
        row.optionalDate("day"),
        time(row.number("from_minute")),
        time(row.number("to_minute")),
        row.integer("version"));
  }

  private static LocalTime time(long minute) {
    return LocalTime.ofSecondOfDay(minute * MINUTES);
  }

  /** The list that was sent last, of each project in scope that has one. */
  public Map<Long, ContactSheet> lastSheets() {
    return Row.list(
            em,
            "select distinct on (project_id) id, project_id from contact_sheet where true"
                + scope.projects("project_id")
                + " order by project_id, number desc",
            Map.of())
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.number("project_id"),
                row -> em.find(ContactSheet.class, row.number("id"))));
  }

  /** Lists of a project that were sent, the latest first. */
  @Unscoped("of a project that was found in scope")
  public List<ContactSheet> sheets(long projectId) {
    return em.createQuery(
            "from ContactSheet s where s.projectId = :project order by s.number desc",
            ContactSheet.class)
        .setParameter("project", projectId)
        .getResultList();
  }

  /** A list to be changed. */
  @Unscoped("of a project that was found in scope")
  public Optional<ContactSheet> sheetForUpdate(long projectId, int number) {
    return em.createQuery(
            "from ContactSheet s where s.projectId = :project and s.number = :number",
            ContactSheet.class)
        .setParameter("project", projectId)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Registers of a project that were handed over, the latest first. */
  @Unscoped("of a project that was found in scope")
  public List<PlacementView> placements(long projectId) {
    return em
        .createQuery(
            "from RegisterPlacement r where r.projectId = :project order by r.id desc",
            RegisterPlacement.class)
        .setParameter("project", projectId)
        .getResultList()
        .stream()
        .map(RegisterPlacement::view)
        .toList();
  }

  /** The register that was handed over last, of each project in scope that has one. */
  public Map<Long, PlacementView> lastPlacements() {
    return Row.list(
            em,
            "select distinct on (project_id) id, project_id from register_placement where true"
                + scope.projects("project_id")
                + " order by project_id, id desc",
            Map.of())
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.number("project_id"),
                row -> em.find(RegisterPlacement.class, row.number("id")).view()));
  }

  /** Keeps others from changing a project's contacts until the transaction ends. */
  @Unscoped("of a project that was found in scope")
  public void lock(long projectId) {
    em.createNativeQuery("select id from project where id = :id for no key update")
        .setParameter("id", projectId)
        .getSingleResult();
  }

  /** A contact to be changed. */
  @Unscoped("of a project that was found in scope")
  public Optional<ServiceContact> contactForUpdate(long projectId, long id) {
    return Optional.ofNullable(em.find(ServiceContact.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(contact -> contact.isOf(projectId));
  }

  /** A shift to be taken away. */
  @Unscoped("of a project that was found in scope")
  public Optional<RosterShift> shiftForUpdate(long projectId, long id) {
    return Optional.ofNullable(em.find(RosterShift.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(shift -> shift.isOf(projectId));
  }

  /** Stores something new, so that it has an id. */
  public void add(Object entity) {
    em.persist(entity);
    em.flush();
  }

  /** Takes a contact or shift away. */
  @Unscoped("of a project that was found in scope")
  public void remove(Object entity) {
    em.remove(entity);
    em.flush();
  }

  /** Writes what was changed. */
  public void flush() {
    em.flush();
  }
}
