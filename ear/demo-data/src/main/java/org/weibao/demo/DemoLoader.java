package org.weibao.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.postgresql.PGConnection;
import org.weibao.security.PasswordHash;

/** Puts the demo department into an empty database, once. */
public final class DemoLoader {

  /** The seed of the story that the documentation shows. */
  public static final long SEED = 20_200_101;

  /** No more than this for one request with everything that hangs on it. */
  private static final int IDS_PER_REQUEST = 40;

  private static final int IDS_PER_DEVICE = 10;

  private static final int IDS_OF_THE_REST = 100_000;

  /** A department of this size has 200,000 devices; more requests make no more of them. */
  private static final BigDecimal MOST_TIMES_THE_DEVICES = BigDecimal.valueOf(40);

  /** Any number will do as long as all nodes use the same. */
  private static final long LOCK = 7_201_501;

  private static final byte[] SALT = "weibao-demo-salt".getBytes(StandardCharsets.US_ASCII);

  private DemoLoader() {}

  /**
   * Loads the data in one transaction; a database that holds a project is left as it is. The schema
   * must be there.
   *
   * @param configDemo folder of the demo files
   * @param anchor the day after the last day of data: today
   * @param scale how many times the number of requests in {@code demo.yaml}, and of devices up to
   *     40 times
   * @throws SQLException if the database refuses; nothing was changed then
   */
  public static LoadResult load(
      String jdbcUrl,
      String user,
      String password,
      Path configDemo,
      long seed,
      LocalDate anchor,
      BigDecimal scale)
      throws SQLException {
    DemoBook book = BookReader.read(configDemo);
    try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password)) {
      connection.setAutoCommit(false);
      long requests = isEmpty(connection) ? fill(connection, book, seed, anchor, scale) : 0;
      connection.commit();
      return new LoadResult(
          requests > 0,
          requests,
          book.settings().password(),
          book.people().stream()
              .map(p -> new DemoAccount(p.login(), p.displayName(), p.roles()))
              .toList());
    }
  }

  private static int times(int number, BigDecimal scale) {
    return scale.multiply(BigDecimal.valueOf(number)).setScale(0, RoundingMode.UP).intValueExact();
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    execute(connection, "select pg_advisory_xact_lock(" + LOCK + ")");
    return number(connection, "select count(*) from (select 1 from project limit 1) p") == 0;
  }

  private static long fill(
      Connection connection, DemoBook book, long seed, LocalDate anchor, BigDecimal scale)
      throws SQLException {
    int requests = times(book.settings().requests(), scale);
    int devices = times(book.settings().devices(), scale.min(MOST_TIMES_THE_DEVICES));
    long reserved = reserved(requests, devices);
    long firstId = reserveIds(connection, reserved);
    execute(
        connection,
        "create temporary table demo_device_change on commit drop as"
            + " select id, status, project_id, room_id, location, installed_on from device"
            + " with no data");
    CopySink sink = new CopySink(connection.unwrap(PGConnection.class).getCopyAPI());
    String hash = PasswordHash.of(book.settings().password(), SALT, PasswordHash.ITERATIONS);
    DemoStory.End end =
        new DemoStory(book, seed, anchor, requests, devices).tell(sink, hash, firstId);
    sink.flush();
    if (end.lastId() >= firstId + reserved) {
      throw new IllegalStateException("the demo data need more ids than were reserved for them");
    }
    execute(
        connection,
        """
        update device d
           set status = c.status, project_id = c.project_id, room_id = c.room_id,
               location = c.location, installed_on = c.installed_on
          from demo_device_change c where c.id = d.id
        """);
    setNext(connection, "service_request_number", end.requests() + 1);
    setNext(connection, "fault_record_number", end.faultRecords() + 1);
    setNext(connection, "supplier_return_number", end.returns() + 1);
    setNext(connection, "work_order_number", end.workOrders() + 1);
    setNext(connection, "escalation_number", end.leftovers() + 1);
    setNext(connection, "goods_receipt_number", end.repairGoods() + 1);
    // Whoever has read the rules before reads them again: a city is bound to another pack.
    execute(connection, "update policy_edition set edition = edition + 1");
    execute(connection, "analyze");
    return end.requests();
  }

  /** Takes ids out of the product's sequence before it can hand them out itself. */
  private static long reserveIds(Connection connection, long reserved) throws SQLException {
    long increment =
        number(
            connection,
            "select seqincrement from pg_sequence where seqrelid = 'weibao_id'::regclass");
    // The product may be in the middle of the block that it took last.
    long firstId = number(connection, "select nextval('weibao_id')") + 2 * increment;
    setNext(connection, "weibao_id", firstId + reserved + 2 * increment);
    return firstId;
  }

  private static long reserved(int requests, int devices) {
    return (long) requests * IDS_PER_REQUEST + (long) devices * IDS_PER_DEVICE + IDS_OF_THE_REST;
  }

  private static void setNext(Connection connection, String sequence, long next)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select setval(?::regclass, ?, false)")) {
      statement.setString(1, sequence);
      statement.setLong(2, next);
      statement.execute();
    }
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
