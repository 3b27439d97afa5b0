package org.weibao.expiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.dueitem.DueItemView;

/**
 * The maintenance contract of a project, and what its end asks for.
 *
 * @param number empty as long as nobody has written a contract down
 * @param version of the contract; 0 if there is none
 * @param noticeDue the due item of the notice of this end; empty if no pack asks for it
 * @param visitDue that of the visit that is to win the renewal (S04-20-b)
 * @param contact who the customer's addressee would be
 * @param notices of this end and of earlier ones, the latest first
 */
public record ContractView(
    ExpirySite site,
    Optional<String> number,
    Optional<LocalDate> startsOn,
    Optional<LocalDate> endsOn,
    Optional<String> writtenByName,
    Optional<Instant> writtenAt,
    int version,
    Optional<DueItemView> noticeDue,
    Optional<DueItemView> visitDue,
    Optional<String> contact,
    List<ExpiryNoticeView> notices) {

  /** Notices are copied. */
  public ContractView {
    notices = List.copyOf(notices);
  }

  /** Whether one is written down. */
  public boolean isKnown() {
    return number.isPresent();
  }

  /** The notice of the end that holds now. */
  public Optional<ExpiryNoticeView> notice() {
    return notices.stream()
        .filter(one -> endsOn.filter(one.endsOn()::equals).isPresent())
        .findFirst();
  }
}
