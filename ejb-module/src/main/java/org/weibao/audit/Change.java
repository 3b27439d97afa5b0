package org.weibao.audit;

import java.util.List;
import java.util.Optional;

/**
 * What became of one stored thing in a transaction.
 *
 * @param thing name of its entity
 * @param id its id; empty for what has none of its own
 * @param version of the thing after the change, for things that count their versions and were
 *     changed; empty otherwise
 * @param fields what differs, in stored order
 */
public record Change(
    Operation operation, String thing, String id, Optional<Integer> version, List<Field> fields) {

  /** Fields are copied. */
  public Change {
    fields = List.copyOf(fields);
  }

  /** A change of a thing that counts no versions. */
  public Change(Operation operation, String thing, String id, List<Field> fields) {
    this(operation, thing, id, Optional.empty(), fields);
  }

  /**
   * A field with its value before and after, as text; empty where there is none.
   *
   * @param personal whether it tells of a private person
   */
  public record Field(
      String name, Optional<String> before, Optional<String> after, boolean personal) {}
}
