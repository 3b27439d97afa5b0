package org.weibao.privacy.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.audit.AuditTrail;
import org.weibao.audit.Operation;
import org.weibao.audit.SqlChange;
import org.weibao.kernel.Row;
import org.weibao.privacy.OwnerKey;

/**
 * Finds what is stored about an owner. A phone number joins his rooms and requests; a room without
 * one stands for itself.
 */
@ApplicationScoped
public class Owners {

  private static final String ERASE_REQUESTS =
      """
      update service_request
         set owner_name = null, owner_phone = null, room_id = null, room_label = null,
             version = version + 1
       where id in (:ids) and status = 'CLOSED' and received_at < :before
      returning id, number, '•••' as owner_name_before, owner_name,
                '•••' as owner_phone_before, owner_phone, '•••' as room_label_before, room_label
      """;

  private static final String ERASE_ROOMS =
      """
      update room set owner_name = null, owner_phone = null
       where id in (:ids)
         and not exists (select 1 from service_request q
                          where q.room_id = room.id
                            and (q.status <> 'CLOSED' or q.received_at >= :before))
      returning id, project_id, '•••' as owner_name_before, owner_name,
                '•••' as owner_phone_before, owner_phone
      """;

  @PersistenceContext EntityManager em;
  @Inject AuditTrail trail;

  /** What is stored; empty lists if nothing is. */
  public StoredOwner find(OwnerKey key) {
    if (key instanceof OwnerKey.OfPhone phone) {
      return byPhone(phone.phone());
    }
    Optional<Row> start =
        key instanceof OwnerKey.OfRoom room
            ? Row.find(
                em,
                "select id as room_id, owner_name, owner_phone from room where id = :id",
                Map.of("id", room.id()))
            : Row.find(
                em,
                "select id, number, room_id, owner_name, owner_phone from service_request"
                    + " where number = :number",
                Map.of("number", ((OwnerKey.OfRequest) key).number()));
    return start.map(row -> from(row)).orElseGet(Owners::nothing);
  }

  private StoredOwner from(Row row) {
    Optional<String> phone = row.optionalText("owner_phone");
    if (phone.isPresent()) {
      return byPhone(phone.get());
    }
    Optional<Long> room = row.optionalNumber("room_id");
    List<Long> rooms = room.map(List::of).orElse(List.of());
    List<Row> requests =
        row.columns().contains("number")
            ? List.of(row)
            : Row.list(
                em,
                "select id, number from service_request where room_id in (:rooms)"
                    + " order by id desc",
                Map.of("rooms", rooms));
    return new StoredOwner(
        row.optionalText("owner_name"), List.of(), ids(requests), rooms, last(requests));
  }

  private StoredOwner byPhone(String phone) {
    Map<String, ?> parameter = Map.of("phone", phone);
    List<Row> requests =
        Row.list(
            em,
            "select id, number, owner_name from service_request where owner_phone = :phone"
                + " order by id desc",
            parameter);
    List<Row> rooms =
        Row.list(
            em,
            "select id, owner_name from room where owner_phone = :phone order by id",
            parameter);
    if (requests.isEmpty() && rooms.isEmpty()) {
      return nothing();
    }
    List<Row> all = new ArrayList<>(requests);
    all.addAll(rooms);
    Optional<String> name =
        all.stream().flatMap(row -> row.optionalText("owner_name").stream()).findFirst();
    return new StoredOwner(name, List.of(phone), ids(requests), ids(rooms), last(requests));
  }

  private static List<Long> ids(List<Row> rows) {
    return rows.stream().map(row -> row.number("id")).toList();
  }

  private static Optional<String> last(List<Row> requests) {
    return requests.stream().findFirst().map(row -> row.text("number"));
  }

  private static StoredOwner nothing() {
    return new StoredOwner(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
  }

  /** Takes the owner out of closed requests received before; tells which. */
  public List<Long> eraseRequests(List<Long> ids, Instant before) {
    return erase("ServiceRequest", ERASE_REQUESTS, ids, before);
  }

  /** Takes the owner out of rooms that no request needs that stays; tells which. */
  public List<Long> eraseRooms(List<Long> ids, Instant before) {
    return erase("Room", ERASE_ROOMS, ids, before);
  }

  private List<Long> erase(String thing, String sql, List<Long> ids, Instant before) {
    if (ids.isEmpty()) {
      return List.of();
    }
    SqlChange change =
        new SqlChange(Operation.CHANGED, thing, sql, Map.of("ids", ids, "before", before));
    return trail.make(change).stream().map(row -> row.number("id")).toList();
  }
}
