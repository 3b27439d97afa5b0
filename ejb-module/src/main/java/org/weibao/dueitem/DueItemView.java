package org.weibao.dueitem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/**
 * A due item as it is read.
 *
 * @param placeName name of the place in Chinese; empty for the whole department
 * @param placeNameEn the same in English
 * @param personId whom it is about; empty if it is about nobody
 * @param dueAt instant from which on it is late
 * @param dueOn last day in time
 * @param settledByName who did it; empty for the product
 */
public record DueItemView(
    long id,
    DueKind kind,
    Role owner,
    ScopeKind placeKind,
    Optional<Long> placeId,
    Optional<String> placeName,
    Optional<String> placeNameEn,
    DueSubject subjectKind,
    String subject,
    Optional<String> link,
    String clause,
    String policy,
    Optional<Long> personId,
    Instant startsAt,
    Instant dueAt,
    LocalDate dueOn,
    DueState state,
    boolean late,
    Optional<Instant> settledAt,
    Optional<String> settledByName,
    Optional<String> note,
    int version) {

  /** What it is about, as people read it. */
  public String shownSubject() {
    return subjectKind.shown(subject);
  }
}
