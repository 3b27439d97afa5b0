package org.weibao.notification;

import java.util.List;

/**
 * Something to tell.
 *
 * @param link path and query of the page that it leads to, below the application
 * @param arguments values of the kind's text, in its order
 */
public record Notice(NotificationKind kind, String link, List<Wording> arguments) {

  /** Arguments are copied. */
  public Notice {
    arguments = List.copyOf(arguments);
  }

  /** With plain values, the same in every language. */
  public static Notice of(NotificationKind kind, String link, String... arguments) {
    return new Notice(kind, link, List.of(arguments).stream().map(Wording::of).toList());
  }
}
