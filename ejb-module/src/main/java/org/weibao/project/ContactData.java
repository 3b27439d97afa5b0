package org.weibao.project;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is written down of somebody at a property centre.
 *
 * @param title what the person is called there; says what another duty is
 * @param from first day; empty for since before anybody wrote it down
 * @param to last day, that day included; empty for until further notice
 */
public record ContactData(
    ContactDuty duty,
    Optional<String> title,
    String name,
    Optional<String> phone,
    Optional<String> email,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Longest title and name. */
  public static final int NAME_LENGTH = 80;

  /** Longest e-mail address. */
  public static final int EMAIL_LENGTH = 120;

  /** Texts without blanks around them. */
  public ContactData {
    title = title.map(String::strip).filter(text -> !text.isEmpty());
    name = Objects.requireNonNullElse(name, "").strip();
    phone = phone.map(String::strip).filter(text -> !text.isEmpty());
    email = email.map(String::strip).filter(text -> !text.isEmpty());
  }
}
