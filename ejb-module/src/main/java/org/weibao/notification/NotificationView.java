package org.weibao.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weibao.kernel.Messages;

/**
 * A notification as its reader sees it.
 *
 * @param link path and query of the page that it leads to, below the application
 * @param readAt empty until it was opened or marked
 */
public record NotificationView(
    long id,
    NotificationKind kind,
    List<Wording> arguments,
    String link,
    Instant createdAt,
    Optional<Instant> readAt) {

  /** The sentence in a language. */
  public String text(Locale locale) {
    return Messages.text(
        locale,
        "enum.NotificationKind." + kind.name(),
        arguments.stream().map(argument -> argument.in(locale)).toArray());
  }
}
