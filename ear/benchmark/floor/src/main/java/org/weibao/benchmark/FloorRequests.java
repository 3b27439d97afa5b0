package org.weibao.benchmark;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Requests by number and by a device's serial, as one statement by hand finds them. */
@Path("requests")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class FloorRequests {

  private static final String SELECT =
      """
      select q.*, p.code, p.name, p.name_en, d.serial, m.name as model, m.name_en as model_en,
             n.display_name
        from service_request q
        join project p on p.id = q.project_id
        join person n on n.id = q.registered_by
        left join device d on d.id = q.device_id
        left join device_model m on m.id = d.model_id
      """;

  @Resource(lookup = "jdbc/weibao")
  DataSource dataSource;

  /** All columns of a request. */
  @GET
  public String byNumber(@QueryParam("number") String number) throws SQLException {
    return read(SELECT + " where q.number = ?", number);
  }

  /** All columns of a device's newest requests. */
  @GET
  @Path("of-device")
  public String bySerial(@QueryParam("serial") String serial) throws SQLException {
    return read(
        SELECT
            + " where q.device_id = (select id from device where serial = ?)"
            + " order by q.received_at desc, q.id desc limit 51",
        serial);
  }

  /** Numbers from all over the register. */
  @GET
  @Path("numbers")
  public String numbers() throws SQLException {
    return read("select number from service_request where id % 41 = ? limit 5000", 0);
  }

  /** Serials of devices that have requests. */
  @GET
  @Path("serials")
  public String serials() throws SQLException {
    return read(
        "select serial from device d where id % 7 = ?"
            + " and exists (select 1 from service_request q where q.device_id = d.id) limit 2000",
        0);
  }

  private String read(String sql, Object value) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, value);
      try (ResultSet row = select.executeQuery()) {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
          for (int i = 1; i <= columns; i++) {
            text.append(i == 1 ? "" : ",").append(row.getString(i));
          }
          text.append('\n');
        }
      }
    }
    return text.toString();
  }
}
