package org.weibao.dueitem;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.weibao.organization.Role;

/**
 * Something that has to be done by a time.
 *
 * @param key business key: the same whenever the same duty is reckoned
 * @param owner role that has to do it, held in the place
 * @param subject month, day or number that it is about
 * @param link path and query of the page where it is done, below the application
 * @param clause that asks for it
 * @param policy pack and version, for example {@code S01@1}
 * @param personId whom it is about; empty if it is about nobody
 * @param startsAt when its time begins to run; percentages of ladders count from here
 * @param dueAt instant from which on it is late
 */
public record PlanDueItem(
    String key,
    DueKind kind,
    Role owner,
    DuePlace place,
    DueSubject subjectKind,
    String subject,
    Optional<String> link,
    String clause,
    String policy,
    Optional<Long> personId,
    Instant startsAt,
    Instant dueAt) {

  /** Nothing is missing, and time runs forwards. */
  public PlanDueItem {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(place, "place");
    if (startsAt.isAfter(dueAt)) {
      throw new IllegalArgumentException(key + " is due before it begins");
    }
  }

  /** Something that is about nobody. */
  public PlanDueItem(
      String key,
      DueKind kind,
      Role owner,
      DuePlace place,
      DueSubject subjectKind,
      String subject,
      Optional<String> link,
      String clause,
      String policy,
      Instant startsAt,
      Instant dueAt) {
    this(
        key,
        kind,
        owner,
        place,
        subjectKind,
        subject,
        link,
        clause,
        policy,
        Optional.empty(),
        startsAt,
        dueAt);
  }
}
