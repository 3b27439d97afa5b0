package org.weibao.privacy.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.kernel.Row;
import org.weibao.privacy.control.ExportTable;

/** Everything that is stored about one person, as tables with names that people can read. */
@ApplicationScoped
public class StoredAbout {

  private static final String REQUESTS =
      """
      select q.number, p.name as project, q.room_label, q.owner_name, q.owner_phone, q.demand,
             q.location, q.urgency, q.status, q.received_at, q.registered_at, q.closed_at,
             q.source, q.register_number
        from service_request q join project p on p.id = q.project_id
       where q.id in (:requests) order by q.id
      """;

  private static final String ROOMS =
      """
      select p.name as project, r.building, r.room_number, o.name as owner_name,
             o.phone as owner_phone, o.moved_in_on, o.moved_out_on
        from room_owner o
        join room r on r.id = o.room_id
        join project p on p.id = r.project_id
       where o.id in (:stays) order by o.id
      """;

  private static final String VISITS =
      """
      select q.number as request, v.arrived_at, v.left_at, n.display_name as technician, v.note
        from visit v
        join service_request q on q.id = v.request_id
        join person n on n.id = v.technician_id
       where v.request_id in (:requests) order by v.id
      """;

  private static final String FAULTS =
      """
      select f.number, q.number as request, f.cause, f.cause_text, f.handling, f.done_at
        from fault_record f join service_request q on q.id = f.request_id
       where f.request_id in (:requests) order by f.id
      """;

  private static final String READINGS =
      """
      select a.at, a.kind, a.reader_name, a.reader, a.origin, q.number as request, a.reason
        from personal_data_access a left join service_request q on q.id = a.request_id
       where a.request_id in (:requests) or a.subject = :subject order by a.id
      """;

  private static final String TRAIL_OF_OWNER =
      """
      select e.at, e.actor_name, e.origin, e.request_id as call, e.changes, e.personal
        from audit_entry e
       where e.id in (select k.entry_id from audit_key k
                       where k.kind = 'DOCUMENT' and k.value in (:subjects))
       order by e.id
      """;

  private static final String PERSON =
      "select login, display_name, phone, locale, active from person where id = :person";

  private static final String ROLES =
      """
      select role, scope_kind, scope_id, valid_from, valid_to from role_assignment
       where person_id = :person order by id
      """;

  private static final String STAND_INS =
"""
select a.display_name as absent, d.display_name as deputy, s.valid_from, s.valid_to, s.reason,
       s.ended_at
  from stand_in s
  join person a on a.id = s.absent_id
  join person d on d.id = s.deputy_id
 where s.absent_id = :person or s.deputy_id = :person order by s.id
""";

  private static final String EVENTS =
      """
      select e.at, e.kind, b.display_name as by, e.role, e.valid_from, e.valid_to
        from person_event e left join person b on b.id = e.by_id
       where e.person_id = :person order by e.id
      """;

  private static final String REGISTERED =
      """
      select number, registered_at, source from service_request
       where registered_by = :person order by id
      """;

  private static final String VISITED =
      """
      select q.number as request, v.arrived_at, v.left_at
        from visit v join service_request q on q.id = v.request_id
       where v.technician_id = :person order by v.id
      """;

  private static final String READ =
      """
      select a.at, a.kind, q.number as request, a.origin, a.reason
        from personal_data_access a left join service_request q on q.id = a.request_id
       where a.reader_id = :person order by a.id
      """;

  private static final String TRAIL_BY_PERSON =
"""
select e.at, e.origin, e.request_id as call, e.changes
  from audit_entry e
 where e.id in (select k.entry_id from audit_key k
                 where k.kind = 'PERSON' and k.value = (select login from person where id = :person))
    or e.id in (select k.entry_id from audit_key k
                 where k.kind = 'DOCUMENT' and k.value = 'Person:' || :person)
 order by e.id
""";

  @PersistenceContext EntityManager em;

  /** An owner's rooms, cases, who read them, and their changes. */
  public List<ExportTable> owner(StoredOwner owner, String subject) {
    Map<String, ?> requests = Map.of("requests", some(owner.requests()));
    List<String> subjects =
        Stream.concat(
                owner.requests().stream().map(id -> "ServiceRequest:" + id),
                owner.stays().stream().map(id -> "RoomOwner:" + id))
            .toList();
    return List.of(
        table("rooms", ROOMS, Map.of("stays", some(owner.stays()))),
        table("requests", REQUESTS, requests),
        table("visits", VISITS, requests),
        table("fault-records", FAULTS, requests),
        table("readings", READINGS, Map.of("requests", some(owner.requests()), "subject", subject)),
        table(
            "changes",
            TRAIL_OF_OWNER,
            Map.of("subjects", subjects.isEmpty() ? List.of("") : subjects)));
  }

  /** Id of a member of staff, also of one who left. */
  public Optional<Long> findMember(String login) {
    return Row.find(em, "select id from person where login = :login", Map.of("login", login))
        .map(row -> row.number("id"));
  }

  /** A member of staff's account, roles, work and doings; nothing of owners. */
  public List<ExportTable> member(long personId) {
    Map<String, ?> person = Map.of("person", personId);
    return List.of(
        table("person", PERSON, person),
        table("roles", ROLES, person),
        table("stand-ins", STAND_INS, person),
        table("account-events", EVENTS, person),
        table("requests-registered", REGISTERED, person),
        table("visits", VISITED, person),
        table("personal-data-read", READ, person),
        table("changes", TRAIL_BY_PERSON, person));
  }

  private ExportTable table(String name, String sql, Map<String, ?> parameters) {
    return ExportTable.of(name, Row.list(em, sql, parameters));
  }

  /** SQL knows no empty list. */
  private static List<Long> some(List<Long> ids) {
    return ids.isEmpty() ? List.of(-1L) : ids;
  }
}
