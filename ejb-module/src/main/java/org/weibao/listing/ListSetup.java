package org.weibao.listing;

import java.util.List;
import java.util.Optional;

/**
 * What a person chose for a list.
 *
 * @param columns keys in their order; empty if never chosen
 * @param rows rows of a page, if chosen
 * @param defaultView view that the list opens with, if chosen and still to be seen
 * @param views own ones, then those shared with a role of the person, by name
 */
public record ListSetup(
    List<String> columns,
    Optional<Integer> rows,
    Optional<SavedView> defaultView,
    List<SavedView> views) {

  /** Lists are copied. */
  public ListSetup {
    columns = List.copyOf(columns);
    views = List.copyOf(views);
  }

  /** A view by id, if the person may see it. */
  public Optional<SavedView> view(long id) {
    return views.stream().filter(view -> view.id() == id).findFirst();
  }
}
