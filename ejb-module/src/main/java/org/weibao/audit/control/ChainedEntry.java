package org.weibao.audit.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.util.HexFormat;

/**
 * An entry as its hash sees it: every stored value, each with its length, so that no two entries
 * give the same text. Contents stand in it by their own hashes, which outlive them.
 */
record ChainedEntry(
    long id,
    OffsetDateTime at,
    String actorId,
    String actor,
    String actorName,
    String actingFor,
    String origin,
    String requestId,
    String[] subjects,
    String changes,
    String personal) {

  /** What {@link #read} needs. */
  static final String COLUMNS =
      "id, at, actor_id, actor, actor_name, acting_for, origin, request_id, subjects, changes,"
          + " personal";

  /** Stands before the first entry. */
  static final byte[] BEGINNING = new byte[32];

  private static final String FORM = "weibao-audit-1";

  static ChainedEntry read(ResultSet row) throws SQLException {
    Array subjects = row.getArray("subjects");
    return new ChainedEntry(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class),
        row.getString("actor_id"),
        row.getString("actor"),
        row.getString("actor_name"),
        row.getString("acting_for"),
        row.getString("origin"),
        row.getString("request_id"),
        (String[]) subjects.getArray(),
        row.getString("changes"),
        row.getString("personal"));
  }

  /** SHA-256 of a text; null of none. */
  static byte[] hash(String text) {
    return text == null ? null : sha256(text);
  }

  /**
   * SHA-256 of the entry at its place.
   *
   * @param previous hash of the entry before
   * @param changesHash hash of the changes as they were sealed
   * @param personalHash hash of the personal part as it was sealed; null if there was none
   */
  byte[] hash(long position, byte[] previous, byte[] changesHash, byte[] personalHash) {
    StringBuilder text = new StringBuilder(512).append(FORM);
    part(text, Long.toString(position));
    part(text, HexFormat.of().formatHex(previous));
    part(text, Long.toString(id));
    part(text, Long.toString(at.toEpochSecond() * 1_000_000 + at.get(ChronoField.MICRO_OF_SECOND)));
    part(text, actorId);
    part(text, actor);
    part(text, actorName);
    part(text, actingFor);
    part(text, origin);
    part(text, requestId);
    part(text, Integer.toString(subjects.length));
    for (String subject : subjects) {
      part(text, subject);
    }
    part(text, HexFormat.of().formatHex(changesHash));
    part(text, personalHash == null ? null : HexFormat.of().formatHex(personalHash));
    return sha256(text.toString());
  }

  private static void part(StringBuilder text, String value) {
    if (value == null) {
      text.append("\n-");
    } else {
      text.append('\n').append(value.length()).append(':').append(value);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
