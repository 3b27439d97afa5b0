package org.weibao.audit.entity;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.action.spi.AfterTransactionCompletionProcess;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.EventSource;
import org.weibao.audit.Change;
import org.weibao.audit.control.ChangeText;
import org.weibao.audit.control.FieldKinds;
import org.weibao.kernel.Call;

/**
 * The entry of one running transaction: takes every change in and writes one row, or one for each
 * part that was cut, when the transaction is about to commit. A transaction that rolls back leaves
 * nothing.
 */
final class OpenEntry
    implements BeforeTransactionCompletionProcess, AfterTransactionCompletionProcess {

  private static final Map<SharedSessionContractImplementor, OpenEntry> OPEN =
      new ConcurrentHashMap<>();

  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String INSERT =
      "insert into audit_entry"
          + " (actor_id, actor, actor_name, acting_for, origin, request_id, subjects, changes,"
          + " personal) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Call begun;
  private final List<Change> changes = new ArrayList<>();
  private final Set<String> subjects = new LinkedHashSet<>();
  private final List<Part> parts = new ArrayList<>();
  private boolean written;

  /** What makes one row of the trail. */
  private record Part(List<Change> changes, List<String> subjects) {}

  private OpenEntry(Call begun) {
    this.begun = begun;
  }

  /**
   * The entry of a session's transaction.
   *
   * @param thing what is about to change, for the refusal
   * @throws IllegalStateException if nobody announced who is at work
   */
  static OpenEntry of(EventSource session, String thing) {
    OpenEntry known = OPEN.get(session);
    if (known != null) {
      return known;
    }
    Call call =
        Call.current()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        thing + " is changed, but nobody announced who is at work; see Call"));
    OpenEntry entry = new OpenEntry(call);
    OPEN.put(session, entry);
    session.getActionQueue().registerProcess((BeforeTransactionCompletionProcess) entry);
    session.getActionQueue().registerProcess((AfterTransactionCompletionProcess) entry);
    return entry;
  }

  /** What the session's transaction changed so far becomes a row of its own. */
  static void cut(EventSource session) {
    OpenEntry known = OPEN.get(session);
    if (known != null && !known.changes.isEmpty()) {
      known.cut();
    }
  }

  private void cut() {
    parts.add(new Part(List.copyOf(changes), List.copyOf(subjects)));
    changes.clear();
    subjects.clear();
  }

  /** Takes a change in, and the thing as something that the entry is about. */
  void add(Change change) {
    addEvidence(change);
    if (!change.id().isEmpty()) {
      subjects.add(change.thing() + ":" + change.id());
    }
  }

  /** Takes a change in that is found by what else the entry is about. */
  void addEvidence(Change change) {
    if (written) {
      throw new IllegalStateException(
          change.thing() + " is changed after the transaction's entry was written");
    }
    changes.add(change);
  }

  /** Notes what a field of a thing refers to, or that people know the thing by it. */
  void about(String thing, Object id, String property, Object value) {
    if (value == null) {
      return;
    }
    String other = FieldKinds.referredTo(thing, property);
    if (other != null) {
      subjects.add(other + ":" + value);
    } else if (FieldKinds.isName(thing, property)) {
      subjects.add(thing + ":" + id + "=" + value);
    }
  }

  @Override
  public void doBeforeTransactionCompletion(SessionImplementor session) {
    written = true;
    session.doWork(this::write);
  }

  private void write(Connection connection) throws SQLException {
    if (parts.isEmpty() || !changes.isEmpty()) {
      cut();
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      // Only now is it known for whom the work was done.
      Call call = Call.current().orElse(begun);
      setId(insert, 1, call.personId());
      insert.setString(2, call.login());
      insert.setString(3, call.displayName());
      setId(insert, 4, call.actingFor());
      insert.setString(5, call.origin().orElse(null));
      insert.setString(6, call.requestId());
      if (parts.size() == 1) {
        set(connection, insert, parts.get(0));
        insert.executeUpdate();
        return;
      }
      for (Part part : parts) {
        set(connection, insert, part);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void set(Connection connection, PreparedStatement insert, Part part)
      throws SQLException {
    insert.setArray(7, connection.createArrayOf("text", part.subjects().toArray()));
    insert.setString(8, ChangeText.plain(part.changes()));
    insert.setString(
        9,
        ChangeText.hasPersonal(part.changes())
            ? ChangeText.personal(part.changes(), salt())
            : null);
  }

  private static void setId(PreparedStatement insert, int index, OptionalLong id)
      throws SQLException {
    if (id.isPresent()) {
      insert.setLong(index, id.getAsLong());
    } else {
      insert.setNull(index, Types.BIGINT);
    }
  }

  private static String salt() {
    byte[] random = new byte[16];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  @Override
  public void doAfterTransactionCompletion(
      boolean success, SharedSessionContractImplementor session) {
    OPEN.remove(session);
  }
}
