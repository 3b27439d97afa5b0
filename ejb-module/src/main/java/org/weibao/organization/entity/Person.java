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

  /** No password has this hash. */
  private static final String NO_PASSWORD = "none";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String login;

  @Column(name = "display_name")
  private String displayName;

  private String phone;

  private String locale;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  private boolean active;

  @Column(name = "service_account")
  private boolean serviceAccount;

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

  /** What the person or the program is called from now on. */
  public void rename(String newName) {
    displayName = Objects.requireNonNull(newName, "display name");
  }

  /** The language that pages and documents use for this person. */
  public void setLocale(String languageTag) {
    locale = Objects.requireNonNull(languageTag, "language tag");
  }
}
