package org.weibao.organization.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;

/** Somebody who can sign in. Never deleted: documents name people for years. */
@Entity
public class Person {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String login;

  @Column(name = "display_name")
  private String displayName;

  private String phone;

  private String locale;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  private boolean active;

  @Version private int version;

  /** For the provider. */
  protected Person() {}

  /** A new active person. */
  public Person(String login, String displayName, String passwordHash, boolean oneTimePassword) {
    this.login = Objects.requireNonNull(login, "login");
    this.displayName = Objects.requireNonNull(displayName, "display name");
    this.passwordHash = Objects.requireNonNull(passwordHash, "password hash");
    this.mustChangePassword = oneTimePassword;
    this.locale = "zh-CN";
    this.active = true;
  }

  public Long id() {
    return id;
  }

  public String login() {
    return login;
  }

  public String displayName() {
    return displayName;
  }

  public Optional<String> phone() {
    return Optional.ofNullable(phone);
  }

  public String locale() {
    return locale;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public boolean mustChangePassword() {
    return mustChangePassword;
  }

  /** Takes a new password; a one-time password has then done its work. */
  public void changePassword(String newHash) {
    passwordHash = Objects.requireNonNull(newHash, "password hash");
    mustChangePassword = false;
  }

  /** Name of the zone in which this person reads times; empty for the department's. */
  public Optional<String> timeZone() {
    return Optional.ofNullable(timeZone);
  }

  /** Takes the name of a zone; null goes back to the department's. */
  public void setTimeZone(String zone) {
    timeZone = zone;
  }

  /** The language that pages and documents use for this person. */
  public void setLocale(String languageTag) {
    locale = Objects.requireNonNull(languageTag, "language tag");
  }
}
