package org.weibao.benchmark;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Stores what it gets: one JTA transaction, one prepared statement, one row. */
@Path("rows")
@RequestScoped
public class FloorResource {

  @Resource(lookup = "jdbc/weibao")
  DataSource dataSource;

  /** Stores a body. */
  @POST
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  public Response store(String body) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into benchmark_floor (body, received_at) values (?, now())")) {
      insert.setString(1, body);
      insert.executeUpdate();
    }
    return Response.status(Response.Status.CREATED).build();
  }

  /** Rows stored here, and requests in the product's register, with a blank between. */
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public String count() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet counts =
            statement.executeQuery(
                "select (select count(*) from benchmark_floor),"
                    + " (select count(*) from service_request)")) {
      counts.next();
      return counts.getLong(1) + " " + counts.getLong(2);
    }
  }
}
