package org.weibao.audit.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.audit.AuditEntryView;
import org.weibao.audit.Change;
import org.weibao.audit.Meanwhile;
import org.weibao.audit.Operation;

/** Finds in the trail of a thing what came after a version of it. */
public final class Since {

  private Since() {}

  /**
   * What came after a version.
   *
   * @param entries on the thing, the latest first
   * @return empty if they know no later version
   */
  public static Optional<Meanwhile> of(
      String thing, String id, int seen, List<AuditEntryView> entries) {
    int count = 0;
    for (int i = 0; i < entries.size(); i++) {
      Optional<Integer> version = versionIn(entries.get(i), thing, id);
      if (version.isPresent() && version.get() <= seen) {
        break;
      }
      // What did not count up the version may have been there when it was read.
      count = version.isPresent() ? i + 1 : count;
    }
    if (count == 0) {
      return Optional.empty();
    }
    List<AuditEntryView> later = entries.subList(0, count);
    return Optional.of(new Meanwhile(later, merged(thing, id, later)));
  }

  private static Optional<Integer> versionIn(AuditEntryView entry, String thing, String id) {
    return entry.changes().stream()
        .filter(change -> isOf(change, thing, id))
        .flatMap(change -> change.version().stream())
        .max(Integer::compare);
  }

  private static boolean isOf(Change change, String thing, String id) {
    return change.thing().equals(thing) && change.id().equals(id);
  }

  private static List<Change> merged(String thing, String id, List<AuditEntryView> later) {
    Map<String, Merged> things = new LinkedHashMap<>();
    things.put(thing + ":" + id, new Merged(thing, id));
    for (int i = later.size() - 1; i >= 0; i--) {
      for (Change change : later.get(i).changes()) {
        if (isOf(change, thing, id) || FieldKinds.isPart(thing, change.thing())) {
          things
              .computeIfAbsent(
                  change.thing() + ":" + change.id(),
                  key -> new Merged(change.thing(), change.id()))
              .add(change);
        }
      }
    }
    return things.values().stream()
        .map(merged -> merged.without(thing, id))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Several changes of one thing as one. */
  private static final class Merged {

    private final String thing;
    private final String id;
    private final Map<String, Change.Field> fields = new LinkedHashMap<>();
    private Operation operation = Operation.CHANGED;

    Merged(String thing, String id) {
      this.thing = thing;
      this.id = id;
    }

    void add(Change change) {
      operation = change.operation() == Operation.CHANGED ? operation : change.operation();
      for (Change.Field field : change.fields()) {
        fields.merge(
            field.name(),
            field,
            (first, last) ->
                new Change.Field(first.name(), first.before(), last.after(), first.personal()));
      }
    }

    /** That a part belongs to the thing that is looked at is known; nothing left is no change. */
    Optional<Change> without(String whole, String wholeId) {
      List<Change.Field> left = new ArrayList<>(fields.values());
      left.removeIf(
          field ->
              isSame(field)
                  || FieldKinds.isTechnical(field.name())
                  || refersTo(field, whole, wholeId));
      if (!thing.equals(whole)) {
        left.removeIf(field -> FieldKinds.isBookkeeping(field.name()));
      }
      return left.isEmpty()
          ? Optional.empty()
          : Optional.of(new Change(operation, thing, id, left));
    }

    /** A secret is told as changed without its value, so it looks the same. */
    private static boolean isSame(Change.Field field) {
      return field.before().equals(field.after())
          && !field.after().equals(Optional.of(FieldKinds.SECRET));
    }

    private static boolean refersTo(Change.Field field, String whole, String id) {
      return whole.equals(FieldKinds.labelledAs(field.name()))
          && field.after().or(field::before).equals(Optional.of(id));
    }
  }
}
