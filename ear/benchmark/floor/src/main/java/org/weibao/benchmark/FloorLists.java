package org.weibao.benchmark;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
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

/** What a page of the register costs by hand: one statement, each value of its rows read once. */
@Path("lists")
@RequestScoped
public class FloorLists {

  private static final String SELECT =
      "select q.number, p.name, p.name_en, q.room_label, q.demand, q.urgency, q.service_case,"
          + " q.status, q.received_at, q.arrival_due_at, q.arrived_at, q.id"
          + " from service_request q join project p on p.id = q.project_id";

  private static final String NEWEST = SELECT + " order by q.received_at desc, q.id desc limit 51";

  private static final String SORTED =
      SELECT
          + " where q.urgency = 'EMERGENCY' and q.arrival_due_at is not null"
          + " order by q.arrival_due_at desc, q.id desc limit 51";

  @Resource(lookup = "jdbc/weibao")
  DataSource dataSource;

  /** Nanoseconds from asking for a connection to having read the last value. */
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public String time(@QueryParam("sorted") @DefaultValue("false") boolean sorted)
      throws SQLException {
    long begun = System.nanoTime();
    int rows = 0;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sorted ? SORTED : NEWEST);
        ResultSet row = select.executeQuery()) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        for (int i = 1; i <= columns; i++) {
          row.getObject(i);
        }
        rows++;
      }
    }
    long nanos = System.nanoTime() - begun;
    if (rows < 51) {
      throw new IllegalStateException("only " + rows + " rows");
    }
    return Long.toString(nanos);
  }
}
