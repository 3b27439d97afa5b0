package org.weibao.device.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.device.DeviceView;
import org.weibao.kernel.Row;

/** What labels say of devices. */
@ApplicationScoped
public class DeviceLabels {

  private static final String INSTALLED =
      "select "
          + DeviceListing.SELECT
          + " "
          + DeviceListing.FROM
          + " where d.project_id = :project and d.status = 'INSTALLED'";

  private static final String TEXT =
      " and (d.serial ilike :text or m.code ilike :text or m.name ilike :text"
          + " or d.location ilike :text or r.building || '-' || r.room_number ilike :text)";

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Devices of a project that have a place, in the order of its rooms. */
  public List<DeviceView> installedIn(long projectId, Optional<String> text, int limit) {
    Map<String, Object> values = new HashMap<>(Map.of("project", projectId, "limit", limit));
    text.ifPresent(part -> values.put("text", "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%"));
    return Row.list(
            em,
            INSTALLED
                + (text.isPresent() ? TEXT : "")
                + scope.devices("d")
                + " order by r.building nulls first, r.room_number, d.location, d.serial"
                + " limit :limit",
            values)
        .stream()
        .map(DeviceListing::view)
        .toList();
  }

  /** The token on a device's label. */
  @Unscoped("of a device that was found in scope")
  public UUID token(long deviceId) {
    return Row.find(
            em,
            "select cast(label_token as varchar) as token from device where id = :device",
            Map.of("device", deviceId))
        .map(row -> UUID.fromString(row.text("token")))
        .orElseThrow();
  }
}
