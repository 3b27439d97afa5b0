package org.weibao.audit;

import java.util.List;
import java.util.Optional;

/**
 * What became of one stored thing in a transaction.
 *
 * @param thing name of its entity
 * @param id its id; empty for what has none of its own
 * @param fields what differs, in stored order
 */
public record Change(Operation operation, String thing, String id, List<Field> fields) {

  /** Fields are copied. */
  public Change {
    fields = List.copyOf(fields);
  }

  /**
   * A field with its value before and after, as text; empty where there is none.
   *
   * @param personal whether it tells of a private person
   */
  public record Field(
      String name, Optional<String> before, Optional<String> after, boolean personal) {}
}
