package org.weibao.audit.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives entries that have none their place in the chain, in the order of their ids as far as they
 * are visible, and writes down by what they are found.
 */
public final class Sealer {

  /** Any number, as long as every node takes the same: "audit" on a telephone. */
  private static final long LOCK = 28348;

  private static final String LAST =
      "select position, hash from audit_entry where position is not null"
          + " order by position desc limit 1";

  private static final String OPEN =
      "select "
          + ChainedEntry.COLUMNS
          + " from audit_entry where position is null order by id limit ";

  private static final String SEAL =
      "update audit_entry set position = ?, changes_hash = ?, personal_hash = ?,"
          + " previous_hash = ?, hash = ? where id = ?";

  private static final String KEY =
      "insert into audit_key (kind, value, entry_id) values (?, ?, ?) on conflict do nothing";

  private static final String ALIAS =
      "insert into audit_alias (name, subject) values (?, ?) on conflict do nothing";

  private Sealer() {}

  /**
   * Seals the next entries in the connection's transaction, unless another node is at it.
   *
   * @return how many were sealed
   */
  public static int seal(Connection connection, int limit) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!isOurs(statement)) {
        return 0;
      }
      long position = 0;
      byte[] previous = ChainedEntry.BEGINNING;
      try (ResultSet last = statement.executeQuery(LAST)) {
        if (last.next()) {
          position = last.getLong(1);
          previous = last.getBytes(2);
        }
      }
      List<ChainedEntry> open = open(statement, limit);
      if (!open.isEmpty()) {
        chain(connection, open, position, previous);
        index(connection, open);
      }
      return open.size();
    }
  }

  private static boolean isOurs(Statement statement) throws SQLException {
    try (ResultSet lock =
        statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
      lock.next();
      return lock.getBoolean(1);
    }
  }

  private static List<ChainedEntry> open(Statement statement, int limit) throws SQLException {
    List<ChainedEntry> open = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(OPEN + limit)) {
      while (rows.next()) {
        open.add(ChainedEntry.read(rows));
      }
    }
    return open;
  }

  private static void chain(
      Connection connection, List<ChainedEntry> open, long lastPosition, byte[] lastHash)
      throws SQLException {
    long position = lastPosition;
    byte[] previous = lastHash;
    try (PreparedStatement seal = connection.prepareStatement(SEAL)) {
      for (ChainedEntry entry : open) {
        position++;
        byte[] changes = ChainedEntry.hash(entry.changes());
        byte[] personal = ChainedEntry.hash(entry.personal());
        byte[] hash = entry.hash(position, previous, changes, personal);
        seal.setLong(1, position);
        seal.setBytes(2, changes);
        seal.setBytes(3, personal);
        seal.setBytes(4, previous);
        seal.setBytes(5, hash);
        seal.setLong(6, entry.id());
        seal.addBatch();
        previous = hash;
      }
      seal.executeBatch();
    }
  }

  private static void index(Connection connection, List<ChainedEntry> open) throws SQLException {
    try (PreparedStatement key = connection.prepareStatement(KEY);
        PreparedStatement alias = connection.prepareStatement(ALIAS)) {
      for (ChainedEntry entry : open) {
        key(key, "PERSON", entry.actor(), entry.id());
        key(key, "CALL", entry.requestId(), entry.id());
        for (String subject : entry.subjects()) {
          int name = subject.indexOf('=');
          if (name < 0) {
            key(key, "DOCUMENT", subject, entry.id());
          } else {
            alias.setString(1, subject.substring(name + 1));
            alias.setString(2, subject.substring(0, name));
            alias.addBatch();
          }
        }
      }
      key.executeBatch();
      alias.executeBatch();
    }
  }

  private static void key(PreparedStatement insert, String kind, String value, long entryId)
      throws SQLException {
    insert.setString(1, kind);
    insert.setString(2, value);
    insert.setLong(3, entryId);
    insert.addBatch();
  }
}
