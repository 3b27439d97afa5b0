package org.weibao.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is written down of a project.
 *
 * @param code short name, unique, in capitals
 * @param completedOn completion of the works; the service starts there (S01-3)
 * @param movedInOn day the owners moved in; half a year counts from it (S01-5.4.1.2-3B-a)
 * @param warrantyEndsOn last day of the warranty, as the contract has it
 * @param retentionAmount money that the customer holds back until the warranty is over, in yuan
 * @param retentionEndsOn day on which it is due
 */
public record ProjectData(
    String code,
    String name,
    String nameEn,
    long propertyCenterId,
    Optional<LocalDate> completedOn,
    Optional<LocalDate> handedOverOn,
    Optional<LocalDate> movedInOn,
    Optional<LocalDate> warrantyEndsOn,
    Optional<BigDecimal> retentionAmount,
    Optional<LocalDate> retentionEndsOn) {

  /** Longest code. */
  public static final int CODE_LENGTH = 20;

  /** Longest name. */
  public static final int NAME_LENGTH = 120;

  /** Digits before the point of the largest amount. */
  public static final int AMOUNT_DIGITS = 12;

  /** Decimals of an amount in yuan. */
  public static final int AMOUNT_DECIMALS = 2;

  /** Texts without blanks around them. */
  public ProjectData {
    code = Objects.requireNonNullElse(code, "").strip();
    name = Objects.requireNonNullElse(name, "").strip();
    nameEn = Objects.requireNonNullElse(nameEn, "").strip();
  }
}
