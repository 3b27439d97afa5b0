package org.weibao.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.qualification.entity.Qualification;
import org.weibao.qualification.entity.Qualifications;
import org.weibao.qualification.entity.Qualifications.Holder;
import org.weibao.qualification.entity.Qualifications.Lasting;

/**
 * Asks for the renewal of what ends: one due item for the certificate of a kind that somebody has
 * longest. A newer one settles it, and withdrawing the certificate takes it back.
 */
@ApplicationScoped
class QualificationRenewals {

  private static final String CLAUSE = "S12-4.1.1";

  /** The department keeps its list of people by no pack of a project. */
  private static final String POLICY = "S12";

  private static final int SUBJECT_LENGTH = 60;

  @Inject Qualifications stored;
  @Inject DueItemService items;
  @Inject Clock clock;

  /** Something of a person's certificates of a kind has changed. */
  void follow(long personId, String kind) {
    List<Lasting> all = stored.of(personId, kind);
    Optional<Lasting> last = last(all);
    for (Lasting one : all) {
      boolean asks = last.filter(found -> found.equals(one) && one.until().isPresent()).isPresent();
      if (asks) {
        ask(one);
      } else {
        one.stored().dueKey().ifPresent(key -> settle(one.stored(), key));
      }
    }
    stored.flush();
  }

  /** What holds longest, the newer of two; what does not end holds longer than all. */
  private static Optional<Lasting> last(List<Lasting> all) {
    return all.stream()
        .filter(one -> !one.stored().isWithdrawn())
        .max(
            Comparator.comparing((Lasting one) -> one.until().orElse(LocalDate.MAX))
                .thenComparing(one -> one.stored().id()));
  }

  private void settle(Qualification one, String key) {
    if (one.isWithdrawn()) {
      items.cancel(key, null);
    } else {
      items.finish(key);
    }
    one.askedBy(null);
  }

  /** What has ended before it was asked for is a matter of the past. */
  private void ask(Lasting one) {
    Instant now = clock.instant();
    Instant due = one.until().orElseThrow().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    Qualification held = one.stored();
    if (held.dueKey().isEmpty() && !due.isAfter(now)) {
      return;
    }
    // Asked for again after it was settled it is another duty.
    String key =
        held.dueKey()
            .orElseGet(() -> DueKind.QUALIFICATION + "/" + held.id() + "/" + now.toEpochMilli());
    held.askedBy(key);
    Holder holder = stored.holder(held.personId());
    items.plan(
        new PlanDueItem(
            key,
            DueKind.QUALIFICATION,
            Role.TECH_GROUP_SUPERVISOR,
            holder
                .cityId()
                .map(city -> DuePlace.of(ScopeKind.CITY, city))
                .orElseGet(DuePlace::department),
            DueSubject.CERTIFICATE,
            subject(holder, one),
            Optional.of("/qualifications/view?id=" + held.id()),
            CLAUSE,
            POLICY,
            Optional.of(held.personId()),
            now.isBefore(due) ? now : due,
            due));
  }

  private static String subject(Holder holder, Lasting one) {
    String end = " " + QualificationView.masked(one.certificate());
    int room = SUBJECT_LENGTH - end.length();
    String name = holder.name();
    return name.substring(0, Math.min(name.length(), room)) + end;
  }
}
