package org.weibao.audit.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.weibao.audit.ChainFault;
import org.weibao.audit.ChainReport;

/**
 * Walks the whole chain on a connection. Needs nothing but the database, so that the launcher can
 * do it while the product is stopped.
 */
public final class ChainVerifier {

  private static final int FETCH = 1_000;

  private static final String CHAIN =
      "select position, changes_hash, personal_hash, previous_hash, hash, "
          + ChainedEntry.COLUMNS
          + " from audit_entry where position is not null order by position";

  private static final String OVERDUE =
      "select count(*), min(id) from audit_entry"
          + " where position is null and at < clock_timestamp() - interval '1 minute'";

  private final Optional<ChainReport.Head> noted;
  private long position;
  private byte[] previous = ChainedEntry.BEGINNING;
  private ChainReport.Break broken;

  private ChainVerifier(Optional<ChainReport.Head> noted) {
    this.noted = noted;
  }

  /**
   * Verifies every entry.
   *
   * @param connection one that does not commit by itself, so that rows are read in portions
   * @param noted a head that somebody noted earlier
   */
  public static ChainReport verify(Connection connection, Optional<ChainReport.Head> noted)
      throws SQLException {
    return new ChainVerifier(noted).walk(connection);
  }

  private ChainReport walk(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows = statement.executeQuery(CHAIN)) {
        while (broken == null && rows.next()) {
          look(rows);
        }
      }
      if (broken == null && noted.isPresent() && noted.get().position() > position) {
        broken = missing(position + 1);
      }
      try (ResultSet overdue = statement.executeQuery(OVERDUE)) {
        overdue.next();
        long count = overdue.getLong(1);
        return new ChainReport(
            position,
            head(),
            Optional.ofNullable(broken),
            count,
            count == 0 ? Optional.empty() : Optional.of(overdue.getLong(2)));
      }
    }
  }

  private Optional<ChainReport.Head> head() {
    return position == 0
        ? Optional.empty()
        : Optional.of(new ChainReport.Head(position, HexFormat.of().formatHex(previous)));
  }

  private void look(ResultSet row) throws SQLException {
    long place = row.getLong("position");
    if (place != position + 1) {
      broken = missing(position + 1);
      return;
    }
    ChainedEntry entry = ChainedEntry.read(row);
    byte[] hash = row.getBytes("hash");
    ChainFault fault = fault(row, entry, hash);
    if (fault == null && isNotAsNoted(place, hash)) {
      fault = ChainFault.NOT_AS_NOTED;
    }
    if (fault == null) {
      position = place;
      previous = hash;
    } else {
      Instant at = entry.at().toInstant();
      broken = new ChainReport.Break(place, Optional.of(entry.id()), Optional.of(at), fault);
    }
  }

  private ChainFault fault(ResultSet row, ChainedEntry entry, byte[] hash) throws SQLException {
    byte[] changes = row.getBytes("changes_hash");
    byte[] personal = row.getBytes("personal_hash");
    if (!Arrays.equals(previous, row.getBytes("previous_hash"))) {
      return ChainFault.NOT_FOLLOWING;
    }
    if (isOther(entry.changes(), changes)) {
      return ChainFault.CHANGES_ALTERED;
    }
    if (isOther(entry.personal(), personal)) {
      return ChainFault.PERSONAL_ALTERED;
    }
    return Arrays.equals(entry.hash(row.getLong("position"), previous, changes, personal), hash)
        ? null
        : ChainFault.ENTRY_ALTERED;
  }

  /** What was blanked is not there and cannot differ. */
  private static boolean isOther(String content, byte[] sealed) {
    return content != null && !Arrays.equals(ChainedEntry.hash(content), sealed);
  }

  private boolean isNotAsNoted(long place, byte[] hash) {
    return noted
        .filter(head -> head.position() == place)
        .filter(head -> !head.hash().equalsIgnoreCase(HexFormat.of().formatHex(hash)))
        .isPresent();
  }

  private static ChainReport.Break missing(long place) {
    return new ChainReport.Break(place, Optional.empty(), Optional.empty(), ChainFault.MISSING);
  }
}
