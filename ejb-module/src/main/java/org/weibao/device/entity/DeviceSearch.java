package org.weibao.device.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.weibao.access.ScopeFilter;
import org.weibao.device.DeviceStatus;
import org.weibao.kernel.Found;
import org.weibao.kernel.Row;
import org.weibao.kernel.SearchText;

/** Finds devices by a part of their serial or of the place where they hang. */
@ApplicationScoped
public class DeviceSearch {

  private static final String SELECT =
      """
      with best as (
        select d.id, d.serial from device d where d.search_key like search_key(:part)%s
         order by d.serial limit :most),
           counted as (select count(*) as n from best)
      select d.serial, d.status, d.location, m.name as model, p.name, p.name_en,
             upper(d.serial) = :upper as exact, c.n
        from (select id from best order by serial limit :limit) b
        join device d on d.id = b.id
        join device_model m on m.id = d.model_id
        left join project p on p.id = d.project_id
       cross join counted c
       order by exact desc, d.serial
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Devices in scope. */
  public Found find(SearchText text, int limit) {
    List<Row> rows =
        Row.list(
            em,
            SELECT.formatted(scope.devices("d")),
            Map.of(
                "part",
                text.part(),
                "upper",
                text.upper(),
                "most",
                Found.MOST_COUNTED,
                "limit",
                limit));
    return Found.of(rows, DeviceSearch::row);
  }

  private static Found.Row row(Row row) {
    String serial = row.text("serial");
    return new Found.Row(
        serial,
        "/devices/view?serial=" + URLEncoder.encode(serial, StandardCharsets.UTF_8),
        row.optionalText("name").orElse(""),
        row.optionalText("name_en").orElse(""),
        row.text("model") + row.optionalText("location").map(at -> " · " + at).orElse(""),
        row.constant("status", DeviceStatus.class),
        row.flag("exact"));
  }
}
