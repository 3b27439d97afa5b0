package org.weibao.policy.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.Payer;
import org.weibao.policy.Rhythm;
import org.weibao.policy.ServiceCaseFacts;
import org.weibao.policy.WarrantyStatus;

/** One row of the service-case table; no emergency grounds means that it is a routine row. */
record ServiceCaseRule(
    String serviceCase,
    String clause,
    String payerClause,
    WarrantyStatus warranty,
    String teamStatus,
    List<String> emergencyGrounds,
    Optional<Months> monthsSinceMoveIn,
    ArrivalKind arrival,
    Optional<Integer> arrivalHours,
    Optional<Rhythm> rhythm,
    Payer payer) {

  /** Whole months since the move-in, from (included) and before (excluded; none is open). */
  record Months(int from, Optional<Integer> before) {

    boolean contains(LocalDate movedInOn, LocalDate day) {
      // Compared as dates: a month's end keeps its day, where counting months would lose it.
      return !day.isBefore(movedInOn.plusMonths(from))
          && before.map(end -> day.isBefore(movedInOn.plusMonths(end))).orElse(true);
    }
  }

  boolean isEmergencyRow() {
    return !emergencyGrounds.isEmpty();
  }

  boolean sameCell(WarrantyStatus status, String team) {
    return warranty == status && teamStatus.equals(team);
  }

  boolean acceptsUrgency(ServiceCaseFacts facts) {
    return !isEmergencyRow()
        || (facts.emergency()
            && facts.emergencyGround().map(emergencyGrounds::contains).orElse(false));
  }

  boolean acceptsMoveIn(ServiceCaseFacts facts) {
    return monthsSinceMoveIn
        .map(
            months ->
                facts.movedInOn().map(date -> months.contains(date, facts.day())).orElse(false))
        .orElse(true);
  }
}
