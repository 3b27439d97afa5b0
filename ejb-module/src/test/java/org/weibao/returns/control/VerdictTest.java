package org.weibao.returns.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.returns.ReturnStatus;

class VerdictTest {

  @ParameterizedTest(name = "{4}: {0} after {1}, {2} asked for {3}")
  @CsvSource({
    "1, 0, REQUESTED,    ACKNOWLEDGED,         APPLY",
    "2, 1, ACKNOWLEDGED, REFUSED,              APPLY",
    "5, 4, REPAIRED,     SHIPPED_BACK,         APPLY",
    // An earlier word is still on its way.
    "2, 0, REQUESTED,    AUTHORISED,           PARK",
    "5, 2, SHIPPED,      SHIPPED_BACK,         PARK",
    // The device arrived before our people wrote that it left.
    "3, 2, AUTHORISED,   RECEIVED_BY_SUPPLIER, PARK",
    // A supplier answers before the approvals are through: he knows the number, but not yet from
    // us.
    "1, 0, IN_APPROVAL,  ACKNOWLEDGED,         PARK",
    // Its turn, but that is over; what follows must not wait for it.
    "3, 2, AUTHORISED,   ACKNOWLEDGED,         PASS_OVER",
    "4, 3, REPAIRED,     SCRAPPED,             PASS_OVER",
    // Its place is taken.
    "2, 2, AUTHORISED,   AUTHORISED,           DROP",
    "1, 4, REPAIRED,     ACKNOWLEDGED,         DROP",
    // The return is finished.
    "3, 2, CANCELLED,    RECEIVED_BY_SUPPLIER, DROP",
    "9, 2, CLOSED,       SHIPPED_BACK,         DROP",
  })
  void a_message_has_its_turn_by_sequence_and_state(
      long sequence, long heard, ReturnStatus status, ReturnStatus target, Verdict expected) {
    assertThat(Verdict.of(sequence, heard, status, target)).isEqualTo(expected);
  }
}
