package org.weibao.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weibao.documentnumber.DocumentNumberService;
import org.weibao.documentnumber.HouseNumber;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.expiry.entity.ExpiryNotice;

/** Numbers of notices: as a pack of the project prescribes, or else {@code CE2611-000042}. */
@ApplicationScoped
class ExpiryNumbers {

  private static final HouseNumber HOUSE =
      new HouseNumber(ExpiryNotice.DOCUMENT, "CE", "expiry_notice_number");

  @Inject DocumentNumberService numbers;

  /** The next number of a project. */
  IssuedNumber next(String projectCode, LocalDate day) {
    return numbers.next(HOUSE, projectCode, day);
  }

  /** Keeps why a stored notice has its number. */
  void keep(IssuedNumber number, long noticeId) {
    numbers.keep(number, noticeId);
  }
}
