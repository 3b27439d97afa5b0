package org.weibao.dailyreport.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.weibao.dailyreport.RegisterComparison;

/** That the register of a day was compared with the vouchers (S04-18); never changed. */
@Entity
@Table(name = "register_check")
public class RegisterCheck {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "city_id")
  private long cityId;

  private LocalDate day;

  @Column(name = "checked_by")
  private long checkedBy;

  @Column(name = "checked_at")
  private Instant checkedAt;

  private int requests;

  private int orders;

  private int undispatched;

  private int unrecorded;

  private String found;

  private String note;

  /** For the provider. */
  protected RegisterCheck() {}

  /**
   * A comparison that somebody confirms.
   *
   * @param note what they say to it; null for nothing
   */
  public RegisterCheck(RegisterComparison compared, long person, String note, Instant now) {
    this.cityId = compared.city().id();
    this.day = compared.day();
    this.checkedBy = person;
    this.checkedAt = now;
    this.requests = compared.requests();
    this.orders = compared.orders();
    this.undispatched = compared.undispatched().size();
    this.unrecorded = compared.unrecorded().size();
    this.found = cut(compared);
    this.note = note;
  }

  /** The numbers that were found; a day with more of them than fit is told by its counts. */
  private static String cut(RegisterComparison compared) {
    String numbers =
        compared.gaps().stream()
            .map(RegisterComparison.Gap::number)
            .collect(Collectors.joining(","));
    return numbers.length() > RegisterComparison.FOUND_LENGTH
        ? numbers.substring(0, RegisterComparison.FOUND_LENGTH)
        : numbers;
  }
}
