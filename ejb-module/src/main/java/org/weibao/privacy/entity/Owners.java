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
 * Finds what is stored about an owner. A phone number joins his stays in rooms and his requests;
 * the owner of now of a room without one stands for himself.
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

  private static final String ERASE_STAYS =
      """
      update room_owner set name = null, phone = null, version = version + 1
       where id in (:ids) and (name is not null or phone is not null)
         and not exists (select 1 from service_request q
                          where q.room_id = room_owner.room_id
                            and (room_owner.moved_out_on is null
                                 or q.owner_phone = room_owner.phone)
                            and (q.status <> 'CLOSED' or q.received_at >= :before))
      returning id, room_id, '•••' as name_before, name, '•••' as phone_before, phone
      """;

  private static final String ERASE_MEMORIES =
      """
      update master_import_change set before = null
       where thing = 'OWNER' and thing_id in (:stays) and before is not null
      returning id, '•••' as before_before, before
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
                "select room_id, id as stay, name as owner_name, phone as owner_phone"
                    + " from room_owner where room_id = :id and moved_out_on is null",
                Map.of("id", room.id()))
            : Row.find(
                em,
                "select id, number, owner_name, owner_phone from service_request"
                    + " where number = :number",
                Map.of("number", ((OwnerKey.OfRequest) key).number()));
    return start.map(row -> from(row)).orElseGet(Owners::nothing);
  }

  private StoredOwner from(Row row) {
    Optional<String> phone = row.optionalText("owner_phone");
    if (phone.isPresent()) {
      return byPhone(phone.get());
    }
    if (row.columns().contains("number")) {
      return new StoredOwner(
          row.optionalText("owner_name"),
          List.of(),
          List.of(row.number("id")),
          List.of(),
          List.of(),
          Optional.of(row.text("number")));
    }
    List<Row> requests = ofRoom(row.number("room_id"), row.optionalText("owner_name"));
    return new StoredOwner(
        row.optionalText("owner_name"),
        List.of(),
        ids(requests),
        List.of(row.number("room_id")),
        List.of(row.number("stay")),
        last(requests));
  }

  /** Requests of a room that name no phone, nor anybody else. */
  private List<Row> ofRoom(long room, Optional<String> name) {
    return Row.list(
        em,
        "select id, number from service_request where room_id = :room and owner_phone is null"
            + " and (owner_name is null or owner_name = :name) order by id desc",
        Map.of("room", room, "name", name.orElse("")));
  }

  private StoredOwner byPhone(String phone) {
    Map<String, ?> parameter = Map.of("phone", phone);
    List<Row> requests =
        Row.list(
            em,
            "select id, number, owner_name from service_request where owner_phone = :phone"
                + " order by id desc",
            parameter);
    List<Row> stays =
        Row.list(
            em,
            "select id, room_id, name as owner_name from room_owner where phone = :phone"
                + " order by moved_out_on desc nulls first, id",
            parameter);
    if (requests.isEmpty() && stays.isEmpty()) {
      return nothing();
    }
    List<Row> all = new ArrayList<>(requests);
    all.addAll(stays);
    Optional<String> name =
        all.stream().flatMap(row -> row.optionalText("owner_name").stream()).findFirst();
    return new StoredOwner(
        name,
        List.of(phone),
        ids(requests),
        stays.stream().map(row -> row.number("room_id")).distinct().toList(),
        ids(stays),
        last(requests));
  }

  private static List<Long> ids(List<Row> rows) {
    return rows.stream().map(row -> row.number("id")).toList();
  }

  private static Optional<String> last(List<Row> requests) {
    return requests.stream().findFirst().map(row -> row.text("number"));
  }

  private static StoredOwner nothing() {
    return new StoredOwner(
        Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
  }

  /** Takes the owner out of closed requests received before; tells which. */
  public List<Long> eraseRequests(List<Long> ids, Instant before) {
    return erase("ServiceRequest", ERASE_REQUESTS, ids, before);
  }

  /** Takes out what imports remember of stays, so that undoing one does not bring an owner back. */
  public void eraseMemories(List<Long> stays) {
    if (!stays.isEmpty()) {
      trail.make(
          new SqlChange(Operation.CHANGED, "StoredDeed", ERASE_MEMORIES, Map.of("stays", stays)));
    }
  }

  /** Forgets files that wait to be imported: nobody can tell by their bytes whom they name. */
  public void forgetFiles() {
    em.createNativeQuery("delete from master_import_file").executeUpdate();
  }

  /** Takes the owner out of stays that no request needs that stays as it is; tells which. */
  public List<Long> eraseStays(List<Long> ids, Instant before) {
    return erase("RoomOwner", ERASE_STAYS, ids, before);
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
