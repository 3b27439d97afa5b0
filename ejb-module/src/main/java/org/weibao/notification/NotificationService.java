package org.weibao.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;
import org.weibao.notification.entity.Notifications;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.Role;

/** The door to what people are told. */
@Stateless
@Guarded
public class NotificationService {

  /** Unread ones are counted up to here; a badge needs no more. */
  public static final int MOST_COUNTED = 100;

  /** Notifications that one transaction forgets. */
  static final int BATCH = 1_000;

  @Inject Notifications notifications;
  @Inject OrganizationService organization;
  @Inject Clock clock;

  /**
   * Tells people something, in the caller's transaction. Whoever did it is not told, and nobody is
   * told again what he has not read yet.
   */
  @Within
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void tell(Collection<Long> people, Notice notice) {
    Set<Long> readers = new TreeSet<>(people);
    Call.current()
        .map(Call::personId)
        .filter(OptionalLong::isPresent)
        .ifPresent(actor -> readers.remove(actor.getAsLong()));
    readers.removeAll(notifications.whoHasUnread(readers, notice));
    readers.forEach(reader -> notifications.add(reader, notice, clock.instant()));
  }

  /** Tells those who hold one of the roles today in a scope that covers the project. */
  @Within
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void tellRolesOf(long projectId, Set<Role> roles, Notice notice) {
    tell(organization.holdersInProject(roles, projectId), notice);
  }

  /** Tells everybody who holds one of the roles today, wherever. */
  @Within
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void tellRoles(Set<Role> roles, Notice notice) {
    tell(organization.holders(roles), notice);
  }

  /**
   * Whether anybody who holds one of the roles today in a scope that covers the project has read
   * what was told of this kind about a page.
   */
  @Within
  public boolean isReadByRolesOf(
      long projectId, Set<Role> roles, NotificationKind kind, String link) {
    return notifications.isRead(organization.holdersInProject(roles, projectId), kind, link);
  }

  /** How many a person has not read, at most {@link #MOST_COUNTED}. */
  @Allows("notification.read")
  public int unread(long personId) {
    return notifications.unread(personId, MOST_COUNTED);
  }

  /**
   * A page of a person's notifications, the newest first.
   *
   * @param cursor from the page before; null for the newest
   * @throws BusinessException for a cursor that cannot be read
   */
  @Allows("notification.read")
  public Page<NotificationView> list(long personId, boolean unreadOnly, String cursor, int limit) {
    return notifications.list(personId, unreadOnly, cursor, limit);
  }

  /**
   * Marks one as read; again does no harm.
   *
   * @return where it leads to
   * @throws BusinessException {@link NotificationProblem#UNKNOWN}
   */
  @Allows("notification.read")
  public String read(long personId, long id) {
    return notifications
        .read(personId, id, clock.instant())
        .orElseThrow(() -> new BusinessException(NotificationProblem.UNKNOWN, "id", id));
  }

  /** Marks all of a person's notifications as read. */
  @Allows("notification.read")
  public void readAll(long personId) {
    notifications.readAll(personId, clock.instant());
  }

  /**
   * Forgets some of what was read longer ago, in a transaction of its own. What nobody has read
   * stays.
   *
   * @param days whole days that a notification is kept after it was read, at least 1
   * @return whether more may be left
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean forgetRead(int days) {
    if (days < 1) {
      throw new IllegalArgumentException("at least one day is kept, not " + days);
    }
    Instant before = clock.instant().minus(Duration.ofDays(days));
    return notifications.deleteRead(before, BATCH) == BATCH;
  }
}
