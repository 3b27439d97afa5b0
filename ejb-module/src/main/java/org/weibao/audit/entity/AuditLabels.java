package org.weibao.audit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.audit.AuditEntryView;
import org.weibao.audit.AuditLabel;
import org.weibao.audit.Change;
import org.weibao.audit.control.FieldKinds;
import org.weibao.kernel.Row;

/** Names for the ids in entries, so that people can read them. */
@ApplicationScoped
public class AuditLabels {

  private static final Map<String, String> QUERIES =
      Map.ofEntries(
          Map.entry("ServiceRequest", oneName("number", "service_request")),
          Map.entry("SupplierReturn", oneName("number", "supplier_return")),
          Map.entry("FaultRecord", oneName("number", "fault_record")),
          Map.entry("Device", oneName("serial", "device")),
          Map.entry("Person", oneName("display_name", "person")),
          Map.entry("Room", oneName("building || '-' || room_number", "room")),
          Map.entry("Project", twoNames("project")),
          Map.entry("Supplier", twoNames("supplier")),
          Map.entry("PropertyCenter", twoNames("property_center")),
          Map.entry("Region", twoNames("region")),
          Map.entry("DeviceModel", twoNames("device_model")),
          Map.entry("City", twoNames("city")),
          Map.entry("StockLocation", twoNames("stock_location")));

  @PersistenceContext EntityManager em;

  private static String oneName(String column, String table) {
    return "select id, " + column + " as name, " + column + " as name_en from " + table;
  }

  private static String twoNames(String table) {
    return "select id, name, name_en from " + table;
  }

  /** Names of all things that the entries speak of, by {@code Thing:id}; one query for a kind. */
  public Map<String, AuditLabel> of(List<AuditEntryView> entries) {
    Map<String, Set<Long>> wanted = new HashMap<>();
    for (AuditEntryView entry : entries) {
      for (Change change : entry.changes()) {
        want(wanted, change.thing(), Optional.of(change.id()));
        for (Change.Field field : change.fields()) {
          want(wanted, FieldKinds.labelledAs(field.name()), field.before());
          want(wanted, FieldKinds.labelledAs(field.name()), field.after());
        }
      }
    }
    Map<String, AuditLabel> labels = new HashMap<>();
    wanted.forEach((thing, ids) -> read(thing, ids, labels));
    return labels;
  }

  private static void want(Map<String, Set<Long>> wanted, String thing, Optional<String> id) {
    if (thing != null && QUERIES.containsKey(thing)) {
      id.filter(text -> text.matches("\\d{1,18}"))
          .ifPresent(
              text -> wanted.computeIfAbsent(thing, t -> new HashSet<>()).add(Long.valueOf(text)));
    }
  }

  private void read(String thing, Set<Long> ids, Map<String, AuditLabel> into) {
    for (Row row : Row.list(em, QUERIES.get(thing) + " where id in (:ids)", Map.of("ids", ids))) {
      into.put(
          thing + ":" + row.number("id"), new AuditLabel(row.text("name"), row.text("name_en")));
    }
  }

  /** Name of the enum that a field of an entity holds. */
  public Optional<String> enumOf(String thing, String field) {
    for (EntityType<?> entity : em.getMetamodel().getEntities()) {
      if (entity.getName().equals(thing)) {
        return entity.getAttributes().stream()
            .filter(attribute -> attribute.getName().equals(field))
            .map(Attribute::getJavaType)
            .filter(Class::isEnum)
            .map(Class::getSimpleName)
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
