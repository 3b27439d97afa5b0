package org.weibao.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Page;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;

/**
 * What the person was told, the newest first. An address with {@code ?open=} marks that one as read
 * and goes on to where it leads.
 */
@Named
@RequestScoped
public class NotificationsBacking {

  private static final int ROWS = 30;

  @Inject NotificationService notifications;
  @Inject ActiveUser user;
  @Inject Language language;
  @Inject Params params;
  @Inject Attempt attempt;

  private Page<NotificationView> page;

  /** Reads the rows, or goes on to what is opened; what is not there leads nowhere. */
  public void load() {
    Optional<Long> open = params.number("open");
    try {
      if (open.isPresent()) {
        String link = notifications.read(user.getPersonId(), open.get());
        Faces.redirect(Faces.getRequestContextPath() + link.replace("%", "%%"));
        return;
      }
      page =
          notifications.list(
              user.getPersonId(), isUnreadOnly(), params.text("cursor").orElse(null), ROWS);
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The rows of this page. */
  public List<NotificationView> getRows() {
    return page == null ? List.of() : page.rows();
  }

  /** A notification in the page's language. */
  public String text(NotificationView row) {
    return row.text(language.getLocale());
  }

  /** Whether only unread ones are shown. */
  public boolean isUnreadOnly() {
    return params.ticked("unread");
  }

  /** Marks all as read. */
  public String readAll() {
    return attempt.to(
        "notification.all-read",
        () -> {
          notifications.readAll(user.getPersonId());
          return "/notifications?faces-redirect=true";
        });
  }

  /** Query of the older rows; empty at the end. */
  public String getOlder() {
    return page == null
        ? ""
        : filters()
            .older(
                params.text("cursor").orElse(null),
                params.text("trail").orElse(null),
                page.nextCursor());
  }

  /** Query of the newer rows; empty on the newest. */
  public String getNewer() {
    return filters().newer(params.text("cursor").orElse(null), params.text("trail").orElse(null));
  }

  private Query filters() {
    return new Query().with("unread", isUnreadOnly() ? "1" : null);
  }
}
