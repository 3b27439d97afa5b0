package org.weibao.masterimport.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.masterimport.control.Deed.Thing;

/** How things that an import made stand now: their version, where they are, and who names them. */
@ApplicationScoped
@Unscoped("of things that an import of the caller's made; what is out of reach is told as such")
public class ThingsNow {

  private static final int AT_ONCE = 1_000;

  /** Rows that belong to a thing and go with it. */
  private static final Map<Thing, Set<String>> PARTS =
      Map.of(
          Thing.ROOM, Set.of("room_owner"),
          Thing.DEVICE, Set.of("stock_move", "stock_balance", "device_installation"));

  private static final Map<Thing, String> QUERIES =
      Map.of(
          Thing.ROOM,
          "select t.id, t.version, t.project_id, cast(null as bigint) as city_id from room t",
          Thing.OWNER,
          "select t.id, t.version, r.project_id, cast(null as bigint) as city_id"
              + " from room_owner t join room r on r.id = t.room_id",
          Thing.CONTACT,
          "select t.id, t.version, cast(null as bigint) as project_id, c.city_id"
              + " from center_contact t join property_center c on c.id = t.center_id",
          Thing.DEVICE,
          "select t.id, t.version, t.project_id, l.city_id from device t"
              + " left join stock_balance b on b.device_id = t.id and b.quantity > 0"
              + " left join stock_location l on l.id = b.location_id");

  private static final String NAMED_BY =
      """
      select cast(cast(c.conrelid as regclass) as text) as table_name, a.attname as column_name
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.confrelid = cast(:thing as regclass)
      """;

  /** A thing as it is now. */
  public record Now(int version, Optional<Long> projectId, Optional<Long> cityId) {}

  @PersistenceContext EntityManager em;

  static String table(Thing thing) {
    return switch (thing) {
      case ROOM -> "room";
      case OWNER -> "room_owner";
      case DEVICE -> "device";
      case CONTACT -> "center_contact";
    };
  }

  /** Those of some things that are there, by id. */
  public Map<Long, Now> now(Thing thing, Collection<Long> ids) {
    Map<Long, Now> found = new HashMap<>();
    for (List<Long> some : portions(ids)) {
      Row.list(em, QUERIES.get(thing) + " where t.id in (:ids)", Map.of("ids", some))
          .forEach(
              row ->
                  found.put(
                      row.number("id"),
                      new Now(
                          row.integer("version"),
                          row.optionalNumber("project_id"),
                          row.optionalNumber("city_id"))));
    }
    return found;
  }

  /** Those of some things that something else names, whatever table that stands in. */
  public Set<Long> named(Thing thing, Collection<Long> ids) {
    Set<Long> named = new HashSet<>();
    for (Row key : Row.list(em, NAMED_BY, Map.of("thing", table(thing)))) {
      if (!PARTS.getOrDefault(thing, Set.of()).contains(key.text("table_name"))) {
        String column = key.text("column_name");
        String sql =
            "select distinct "
                + column
                + " as id from "
                + key.text("table_name")
                + " where "
                + column
                + " in (:ids)";
        for (List<Long> some : portions(ids)) {
          Row.list(em, sql, Map.of("ids", some)).forEach(row -> named.add(row.number("id")));
        }
      }
    }
    return named;
  }

  private static List<List<Long>> portions(Collection<Long> ids) {
    List<Long> all = new ArrayList<>(ids);
    List<List<Long>> portions = new ArrayList<>();
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      portions.add(all.subList(i, Math.min(i + AT_ONCE, all.size())));
    }
    return portions;
  }
}
