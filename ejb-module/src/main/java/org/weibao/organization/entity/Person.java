package org.weibao.organization.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.weibao.kernel.PersonalData;

/** Somebody who can sign in. Never deleted: documents name people for years. */
@Entity
public class Person {

  /** No password has this hash. */
  private static final String NO_PASSWORD = "none";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String login;

  @Column(name = "display_name")
  private String displayName;

  @PersonalData private String phone;

  @PersonalData private String email;

  private String locale;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  private boolean active;

  @Column(name = "service_account")
  private boolean serviceAccount;

  @Column(name = "city_id")
  private Long cityId;

  @Column(name = "password_expires_at")
  private Instant passwordExpiresAt;

  @Column(name = "not_before")
  private Instant notBefore;

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

  /** What documents name when a program wrote them; nobody can sign in with it. */
  public static Person ofServiceAccount(String login, String displayName) {
    Person account = new Person(login, displayName, NO_PASSWORD, false);
    account.active = false;
    account.serviceAccount = true;
    return account;
  }

  /** Somebody whom the sign-in provider vouches for; no password of ours opens anything. */
  public static Person withoutPassword(String login, String displayName) {
    return new Person(login, displayName, NO_PASSWORD, false);
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

  public boolean isActive() {
    return active;
  }

  public Optional<Long> cityId() {
    return Optional.ofNullable(cityId);
  }

  public int version() {
    return version;
  }

  /** Until when a one-time password can be used; empty for a password of the person's own. */
  public Optional<Instant> passwordExpiresAt() {
    return Optional.ofNullable(passwordExpiresAt);
  }

  /** Sessions and tokens made before it count no more. */
  public Instant notBefore() {
    return notBefore == null ? Instant.EPOCH : notBefore;
  }

  /** Takes a new password; a one-time password has then done its work. */
  public void changePassword(String newHash) {
    passwordHash = Objects.requireNonNull(newHash, "password hash");
    mustChangePassword = false;
    passwordExpiresAt = null;
  }

  /** Takes a password that somebody else knows, good until an instant. */
  public void giveOneTimePassword(String newHash, Instant expiresAt) {
    passwordHash = Objects.requireNonNull(newHash, "password hash");
    mustChangePassword = true;
    passwordExpiresAt = Objects.requireNonNull(expiresAt, "expiry");
  }

  /** The same password under newer parameters. */
  public void rehash(String newHash) {
    passwordHash = Objects.requireNonNull(newHash, "password hash");
  }

  /**
   * Ends sessions and tokens of before. A token tells its making in whole seconds; one of the same
   * second, made after this, must count.
   */
  public void signOutEverywhere(Instant now) {
    notBefore = now.truncatedTo(ChronoUnit.SECONDS);
  }

  /** What an administrator may change of a person. */
  public void describe(
      String newName, String newPhone, String newEmail, Long newCityId, String languageTag) {
    displayName = Objects.requireNonNull(newName, "display name");
    phone = newPhone;
    email = newEmail;
    cityId = newCityId;
    locale = Objects.requireNonNull(languageTag, "language tag");
  }

  /** Who left comes in no more; what he did stays his. */
  public void deactivate(Instant now) {
    active = false;
    signOutEverywhere(now);
  }

  /** Lets somebody in again. */
  public void reactivate() {
    active = true;
  }

  /** Name of the zone in which this person reads times; empty for the department's. */
  public Optional<String> timeZone() {
    return Optional.ofNullable(timeZone);
  }

  /** Takes the name of a zone; null goes back to the department's. */
  public void setTimeZone(String zone) {
    timeZone = zone;
  }

  /** Whether it stands for a program. */
  public boolean isServiceAccount() {
    return serviceAccount;
  }

  /** What the person or the program is called from now on. */
  public void rename(String newName) {
    displayName = Objects.requireNonNull(newName, "display name");
  }

  /** The language that pages and documents use for this person. */
  public void setLocale(String languageTag) {
    locale = Objects.requireNonNull(languageTag, "language tag");
  }
}
