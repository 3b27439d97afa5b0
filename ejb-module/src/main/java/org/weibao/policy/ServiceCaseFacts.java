package org.weibao.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the service case depends on (S01-5.4), as it was on one day.
 *
 * @param day the day asked, in the department's zone
 * @param completedOn completion of the works; the service starts there (S01-3)
 * @param warrantyEndsOn last day of the warranty
 * @param movedInOn day the owners moved in
 * @param teamStatus name of the team status in force
 * @param emergency whether the request claims an emergency
 * @param emergencyGround name of the claimed ground
 * @param contractArrivalHours what the contract says of emergencies, if it does
 * @param cause name of the fault's cause, once it is known
 */
public record ServiceCaseFacts(
    LocalDate day,
    Optional<LocalDate> completedOn,
    Optional<LocalDate> warrantyEndsOn,
    Optional<LocalDate> movedInOn,
    Optional<String> teamStatus,
    boolean emergency,
    Optional<String> emergencyGround,
    Optional<Integer> contractArrivalHours,
    Optional<String> cause) {

  /** The facts as a decision keeps them, see {@link ServiceCaseDecision#inputs}. */
  public static ServiceCaseFacts of(Map<String, String> inputs) {
    return new ServiceCaseFacts(
        LocalDate.parse(inputs.get("day")),
        day(inputs, "completedOn"),
        day(inputs, "warrantyEndsOn"),
        day(inputs, "movedInOn"),
        Optional.ofNullable(inputs.get("teamStatus")),
        Boolean.parseBoolean(inputs.get("emergency")),
        Optional.ofNullable(inputs.get("emergencyGround")),
        Optional.ofNullable(inputs.get("contractArrivalHours")).map(Integer::valueOf),
        Optional.ofNullable(inputs.get("cause")));
  }

  private static Optional<LocalDate> day(Map<String, String> inputs, String name) {
    return Optional.ofNullable(inputs.get(name)).map(LocalDate::parse);
  }
}
