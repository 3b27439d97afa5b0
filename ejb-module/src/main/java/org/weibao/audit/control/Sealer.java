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

  // Whole columns at a time: a row costs the database several times as much as a statement's own.
  private static final String SEAL =
      """
      update audit_entry e set position = s.position, changes_hash = s.changes_hash,
        personal_hash = s.personal_hash, previous_hash = s.previous_hash, hash = s.hash
      from unnest(?::bigint[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[])
        s (id, position, changes_hash, personal_hash, previous_hash, hash)
      where e.id = s.id""";

  private static final String KEY =
      "insert into audit_key (kind, value, entry_id)"
          + " select * from unnest(?::text[], ?::text[], ?::bigint[]) on conflict do nothing";

  private static final String ALIAS =
      "insert into audit_alias (name, subject)"
          + " select * from unnest(?::text[], ?::text[]) on conflict do nothing";

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
    int count = open.size();
    Long[] ids = new Long[count];
    Long[] positions = new Long[count];
    byte[][] changes = new byte[count][];
    byte[][] personal = new byte[count][];
    byte[][] previous = new byte[count][];
    byte[][] hashes = new byte[count][];
    for (int i = 0; i < count; i++) {
      ChainedEntry entry = open.get(i);
      ids[i] = entry.id();
      positions[i] = lastPosition + i + 1;
      changes[i] = ChainedEntry.hash(entry.changes());
      personal[i] = ChainedEntry.hash(entry.personal());
      previous[i] = i == 0 ? lastHash : hashes[i - 1];
      hashes[i] = entry.hash(positions[i], previous[i], changes[i], personal[i]);
    }
    try (PreparedStatement seal = connection.prepareStatement(SEAL)) {
      seal.setArray(1, connection.createArrayOf("bigint", ids));
      seal.setArray(2, connection.createArrayOf("bigint", positions));
      seal.setArray(3, connection.createArrayOf("bytea", changes));
      seal.setArray(4, connection.createArrayOf("bytea", personal));
      seal.setArray(5, connection.createArrayOf("bytea", previous));
      seal.setArray(6, connection.createArrayOf("bytea", hashes));
      seal.executeUpdate();
    }
  }

  private static void index(Connection connection, List<ChainedEntry> open) throws SQLException {
    Columns keys = new Columns();
    Columns aliases = new Columns();
    for (ChainedEntry entry : open) {
      keys.add("PERSON", entry.actor(), entry.id());
      keys.add("CALL", entry.requestId(), entry.id());
      for (String subject : entry.subjects()) {
        int name = subject.indexOf('=');
        if (name < 0) {
          keys.add("DOCUMENT", subject, entry.id());
        } else {
          aliases.add(subject.substring(name + 1), subject.substring(0, name), entry.id());
        }
      }
    }
    try (PreparedStatement insert = connection.prepareStatement(KEY)) {
      keys.setTexts(connection, insert);
      insert.setArray(3, connection.createArrayOf("bigint", keys.entries.toArray()));
      insert.executeUpdate();
    }
    try (PreparedStatement insert = connection.prepareStatement(ALIAS)) {
      aliases.setTexts(connection, insert);
      insert.executeUpdate();
    }
  }

  /** Rows by columns. */
  private static final class Columns {
    private final List<String> first = new ArrayList<>();
    private final List<String> second = new ArrayList<>();
    private final List<Long> entries = new ArrayList<>();

    void add(String one, String other, long entryId) {
      first.add(one);
      second.add(other);
      entries.add(entryId);
    }

    void setTexts(Connection connection, PreparedStatement insert) throws SQLException {
      insert.setArray(1, connection.createArrayOf("text", first.toArray()));
      insert.setArray(2, connection.createArrayOf("text", second.toArray()));
    }
  }
}
