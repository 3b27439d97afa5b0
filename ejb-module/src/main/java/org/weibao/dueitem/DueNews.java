package org.weibao.dueitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.weibao.dueitem.control.Ladder.Telling;
import org.weibao.dueitem.entity.DueItems;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.Role;

/** Tells people what is due, in the words of the moment in which they are told. */
@ApplicationScoped
class DueNews {

  /**
   * A step that is told later than this comes after a standstill: people then hear once that things
   * of a kind were missed, and the list says which.
   */
  private static final Duration LONG_PAST = Duration.ofHours(24);

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Inject NotificationService notifications;
  @Inject OrganizationService organization;
  @Inject DueItems items;
  @Inject Clock clock;

  /**
   * Tells who holds the step's roles where the item belongs, and the one whom it is about.
   *
   * @return how many people that are
   */
  int tell(DueItemView item, Telling telling, Instant now) {
    boolean longPast = telling.at().isBefore(now.minus(LONG_PAST));
    if (longPast) {
      // Two nodes that catch up would both find nothing unread and tell the same person twice.
      items.lockStandstill();
    }
    Set<Long> owners = holders(item, telling, true);
    Set<Long> others = holders(item, telling, false);
    others.removeAll(owners);
    Set<Long> person = telling.person() ? item.personId().map(Set::of).orElse(Set.of()) : Set.of();
    owners.removeAll(person);
    others.removeAll(person);
    notifications.tell(owners, notice(item, longPast, NotificationKind.DUE_LATE, now));
    notifications.tell(others, notice(item, longPast, NotificationKind.DUE_ESCALATED, now));
    notifications.tell(person, ofPerson(item, now));
    return owners.size() + others.size() + person.size();
  }

  private Set<Long> holders(DueItemView item, Telling telling, boolean owner) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(telling.roles());
    roles.removeIf(role -> owner != (role == item.owner()));
    return roles.isEmpty()
        ? new TreeSet<>()
        : new TreeSet<>(organization.holdersIn(roles, item.placeKind(), item.placeId()));
  }

  /** Whom it is about sees the thing itself: the list of what is due is not for everybody. */
  private Notice ofPerson(DueItemView item, Instant now) {
    NotificationKind kind =
        now.isBefore(item.dueAt()) ? NotificationKind.DUE_SOON : NotificationKind.DUE_LATE;
    return new Notice(kind, item.link().orElse("/notifications"), words(item));
  }

  private Notice notice(
      DueItemView item, boolean longPast, NotificationKind whenLate, Instant now) {
    if (!now.isBefore(item.dueAt()) && longPast) {
      String list = "/due-items?kind=" + item.kind() + "&late=1";
      return new Notice(NotificationKind.DUE_MISSED, list, List.of(kind(item)));
    }
    NotificationKind kind = now.isBefore(item.dueAt()) ? NotificationKind.DUE_SOON : whenLate;
    return new Notice(kind, "/due-items/view?id=" + item.id(), words(item));
  }

  private List<Wording> words(DueItemView item) {
    return List.of(kind(item), place(item), Wording.of(item.shownSubject()), Wording.of(due(item)));
  }

  private static Wording kind(DueItemView item) {
    return Wording.ofKey("enum.DueKind." + item.kind());
  }

  private static Wording place(DueItemView item) {
    return item.placeName()
        .map(name -> new Wording(name, item.placeNameEn().orElse(name)))
        .orElseGet(() -> Wording.ofKey("dueitem.department"));
  }

  /** A day where the day is what counts, else the minute. */
  private String due(DueItemView item) {
    ZonedDateTime wall = item.dueAt().atZone(clock.getZone());
    return wall.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? item.dueOn().toString()
        : MOMENT.format(wall);
  }
}
