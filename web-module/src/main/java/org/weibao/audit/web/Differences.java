package org.weibao.audit.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.weibao.audit.AuditEntryView;
import org.weibao.audit.AuditLabel;
import org.weibao.audit.AuditService;
import org.weibao.audit.Change;
import org.weibao.audit.Meanwhile;
import org.weibao.kernel.listing.CellText;

/**
 * What happened to a thing since somebody read it, in his words.
 *
 * @param by who did it
 * @param at when it was last changed
 * @param rows what differs
 */
public record Differences(String by, Instant at, List<Row> rows) {

  /**
   * One field.
   *
   * @param field as the API names it; with the kind of part in front if it is not the thing's own
   * @param label what people call it
   * @param from what stood there; null for nothing
   * @param to what stands there now; null for nothing
   * @param own whether it is the thing's own
   */
  public record Row(String field, String label, String from, String to, boolean own) {}

  /** Rows are copied. */
  public Differences {
    rows = List.copyOf(rows);
  }

  /** Puts into words what the trail knows. */
  public static Differences of(
      Meanwhile meanwhile, String thing, AuditService audit, CellText text) {
    ChangeWords words = new ChangeWords(audit, text);
    Map<String, AuditLabel> labels = audit.labels(meanwhile.entries());
    List<Row> rows = new ArrayList<>();
    for (Change change : meanwhile.changes()) {
      boolean own = change.thing().equals(thing);
      for (Change.Field field : change.fields()) {
        String label = words.field(change, field);
        rows.add(
            new Row(
                own ? field.name() : change.thing() + "." + field.name(),
                own ? label : text.word("meanwhile.part", words.thing(change), label),
                words.value(change, field, field.before().orElse(null), labels),
                words.value(change, field, field.after().orElse(null), labels),
                own));
      }
    }
    AuditEntryView last = meanwhile.entries().get(0);
    return new Differences(words.people(meanwhile.entries()), last.at(), rows);
  }
}
