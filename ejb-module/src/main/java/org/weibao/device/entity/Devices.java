package org.weibao.device.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.device.DeviceCategory;
import org.weibao.device.DeviceQuery;
import org.weibao.device.DeviceStatus;
import org.weibao.device.DeviceView;
import org.weibao.device.InstallationView;
import org.weibao.device.SupplierView;
import org.weibao.kernel.Row;

/** Stored devices and stays. */
@ApplicationScoped
public class Devices {

  private static final String FROM =
      """
        from device d
        join device_model m on m.id = d.model_id
        join supplier s on s.id = m.supplier_id
        left join project p on p.id = d.project_id
        left join room r on r.id = d.room_id
      """;

  private static final String VIEW =
      """
      select d.id, d.serial, d.model_id, m.code as model_code, m.name as model_name,
             m.name_en as model_name_en, m.category, m.supplier_id, s.name as supplier_name,
             s.name_en as supplier_name_en, d.status, d.project_id, p.name as project_name,
             p.name_en as project_name_en, d.room_id, r.building || '-' || r.room_number as room,
             d.location, d.installed_on, d.supplier_warranty_ends_on
      """
          + FROM;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Stores a new device. */
  public Device add(Device device) {
    em.persist(device);
    return device;
  }

  /** A device by serial. */
  @Unscoped("tells whether a serial is taken, in the whole department")
  public Optional<Device> find(String serial) {
    return em.createQuery("select d from Device d where d.serial = :serial", Device.class)
        .setParameter("serial", serial)
        .getResultStream()
        .findFirst();
  }

  /** A device by id, locked until the transaction ends. */
  @Unscoped("by id, from something that was found in scope")
  public Optional<Device> findForUpdate(long id) {
    return Optional.ofNullable(em.find(Device.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** A device with model and place. */
  public Optional<DeviceView> findView(String serial) {
    return Row.find(
            em, VIEW + " where d.serial = :serial" + scope.devices("d"), Map.of("serial", serial))
        .map(Devices::view);
  }

  /** A device with model and place, by its id, which no caller types. */
  @Unscoped("by id, from something that was found in scope")
  public Optional<DeviceView> findView(long id) {
    return Row.find(em, VIEW + " where d.id = :id", Map.of("id", id)).map(Devices::view);
  }

  /** Devices that fit, by serial. */
  public List<DeviceView> search(DeviceQuery query) {
    Map<String, Object> parameters = new HashMap<>();
    String sql =
        VIEW
            + where(query, parameters)
            + scope.devices("d")
            + " order by d.serial limit :limit offset :offset";
    parameters.put("limit", query.limit());
    parameters.put("offset", query.offset());
    return Row.list(em, sql, parameters).stream().map(Devices::view).toList();
  }

  /** How many devices fit. */
  public long count(DeviceQuery query) {
    Map<String, Object> parameters = new HashMap<>();
    String sql = "select count(*) as n " + FROM + where(query, parameters) + scope.devices("d");
    return Row.find(em, sql, parameters).orElseThrow().number("n");
  }

  private static String where(DeviceQuery query, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder(" where true");
    query
        .text()
        .ifPresent(
            text -> {
              where.append(
                  " and (d.serial ilike :text or m.code ilike :text or m.name ilike :text"
                      + " or m.name_en ilike :text or d.location ilike :text)");
              parameters.put("text", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
            });
    query
        .projectId()
        .ifPresent(
            id -> {
              where.append(" and d.project_id = :project");
              parameters.put("project", id);
            });
    query
        .status()
        .ifPresent(
            status -> {
              where.append(" and d.status = :status");
              parameters.put("status", status.name());
            });
    return where.toString();
  }

  /** Ends a stay. */
  @Unscoped("a change, of a device that was found in scope")
  public void closeStay(long deviceId, LocalDate day, long replacedBy) {
    em.createQuery(
            "select i from DeviceInstallation i where i.deviceId = :device and i.removedOn is null",
            DeviceInstallation.class)
        .setParameter("device", deviceId)
        .getResultStream()
        .forEach(stay -> stay.close(day, replacedBy));
  }

  /** Begins a stay. */
  public void openStay(long deviceId, Device.Place place, LocalDate day) {
    em.persist(new DeviceInstallation(deviceId, place, day));
  }

  /** Stays of a device, the latest first. */
  public List<InstallationView> installations(long deviceId) {
    String sql =
        """
        select i.project_id, p.name, p.name_en, r.building || '-' || r.room_number as room,
               i.location, i.installed_on, i.removed_on, n.serial as replaced_by
          from device_installation i
          join project p on p.id = i.project_id
          left join room r on r.id = i.room_id
          left join device n on n.id = i.replaced_by
         where i.device_id = :device%s
         order by i.installed_on desc, i.id desc
        """
            .formatted(scope.projects("i.project_id"));
    return Row.list(em, sql, Map.of("device", deviceId)).stream()
        .map(
            row ->
                new InstallationView(
                    row.number("project_id"),
                    row.text("name"),
                    row.text("name_en"),
                    row.optionalText("room"),
                    row.optionalText("location"),
                    row.optionalDate("installed_on").orElseThrow(),
                    row.optionalDate("removed_on"),
                    row.optionalText("replaced_by")))
        .toList();
  }

  /** All suppliers, by code. */
  public List<SupplierView> listSuppliers() {
    return Row.list(
            em,
            "select id, code, name, name_en from supplier where true"
                + scope.suppliers("id")
                + " order by code",
            Map.of())
        .stream()
        .map(
            row ->
                new SupplierView(
                    row.number("id"), row.text("code"), row.text("name"), row.text("name_en")))
        .toList();
  }

  private static DeviceView view(Row row) {
    return new DeviceView(
        row.number("id"),
        row.text("serial"),
        row.number("model_id"),
        row.text("model_code"),
        row.text("model_name"),
        row.text("model_name_en"),
        row.constant("category", DeviceCategory.class),
        row.number("supplier_id"),
        row.text("supplier_name"),
        row.text("supplier_name_en"),
        row.constant("status", DeviceStatus.class),
        row.optionalNumber("project_id"),
        row.optionalText("project_name"),
        row.optionalText("project_name_en"),
        row.optionalNumber("room_id"),
        row.optionalText("room"),
        row.optionalText("location"),
        row.optionalDate("installed_on"),
        row.optionalDate("supplier_warranty_ends_on"));
  }
}
