package org.weibao.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weibao.notification.NotificationService;
import org.weibao.organization.web.ActiveUser;

/**
 * How much the person has not read yet, on every page: one query of an index that holds no more.
 */
@Named
@RequestScoped
public class Bell {

  @Inject NotificationService notifications;
  @Inject ActiveUser user;

  private Integer unread;

  /** How many are unread, up to {@link NotificationService#MOST_COUNTED}. */
  public int getUnread() {
    if (unread == null) {
      unread = notifications.unread(user.getPersonId());
    }
    return unread;
  }

  /** Whether there are more than a badge can show. */
  public boolean isMany() {
    return getUnread() >= NotificationService.MOST_COUNTED;
  }
}
