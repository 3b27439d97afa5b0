package org.weibao.intake;

import java.util.Objects;

/**
 * How people who are not signed in may report and answer; see {@code config/intake.yaml}.
 *
 * @param reportsPerAddress reports from one address in an hour
 * @param reportsPerDevice reports about one device in an hour
 * @param wrongCodes codes from one address in an hour that lead nowhere
 * @param reporterPhone whether a reporter's phone is asked for
 * @param repeatDays days in which a report is about the same fault again
 * @param opinionCardDays days for which the link to an opinion card works
 */
public record IntakeRules(
    int reportsPerAddress,
    int reportsPerDevice,
    int wrongCodes,
    PhoneRule reporterPhone,
    int repeatDays,
    int opinionCardDays) {

  /** Whether a phone is asked for. */
  public enum PhoneRule {
    /** Not asked for. */
    NONE,
    /** Asked for. */
    OPTIONAL,
    /** Insisted on. */
    REQUIRED
  }

  /** Nothing is missing. */
  public IntakeRules {
    Objects.requireNonNull(reporterPhone, "reporter's phone");
  }
}
