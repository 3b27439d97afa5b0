package org.weibao.audit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.event.spi.EventSource;
import org.weibao.audit.Change;
import org.weibao.audit.Operation;
import org.weibao.audit.SqlChange;
import org.weibao.audit.control.FieldKinds;
import org.weibao.kernel.Row;

/** Makes changes by SQL and adds them to the transaction's entry. */
@ApplicationScoped
public class SqlChanges {

  private static final String BEFORE = "_before";

  @PersistenceContext EntityManager em;

  /** Makes the change and notes each row that it returned. */
  public List<Row> make(SqlChange change) {
    OpenEntry entry = OpenEntry.of(em.unwrap(EventSource.class), change.thing());
    List<Row> rows = Row.list(em, change.sql(), change.parameters());
    rows.forEach(row -> note(entry, change, row));
    return rows;
  }

  /** Writes what was changed, and lets the entry of the transaction end here and another begin. */
  public void cut() {
    em.flush();
    OpenEntry.cut(em.unwrap(EventSource.class));
  }

  private static void note(OpenEntry entry, SqlChange change, Row row) {
    List<String> columns = row.columns();
    List<Change.Field> fields = new ArrayList<>();
    String id = columns.contains("id") ? row.text("id") : "";
    for (String column : columns) {
      Optional<String> value = row.optionalText(column);
      if (!column.equals("id") && !column.endsWith(BEFORE)) {
        entry.about(change.thing(), id, FieldKinds.property(column), value.orElse(null));
        Optional<String> before =
            columns.contains(column + BEFORE)
                ? row.optionalText(column + BEFORE)
                : Optional.empty();
        fields.add(field(change.operation(), FieldKinds.property(column), before, value));
      }
    }
    entry.add(new Change(change.operation(), change.thing(), id, fields));
  }

  private static Change.Field field(
      Operation operation, String name, Optional<String> before, Optional<String> value) {
    boolean secret = FieldKinds.isSecret(name);
    Optional<String> told = secret ? value.map(v -> FieldKinds.SECRET) : value;
    Optional<String> old = secret ? before.map(v -> FieldKinds.SECRET) : before;
    boolean personal = FieldKinds.isPersonal(name);
    return operation == Operation.DELETED
        ? new Change.Field(name, told, Optional.empty(), personal)
        : new Change.Field(name, old, told, personal);
  }
}
