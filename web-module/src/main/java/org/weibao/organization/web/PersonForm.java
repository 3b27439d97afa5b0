package org.weibao.organization.web;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.organization.GiveRole;
import org.weibao.organization.PersonData;
import org.weibao.organization.PersonDetails;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** What an administrator types about a person and a role. */
public class PersonForm {

  private static final String BETWEEN = ":";

  private int version;
  private String login;
  private String displayName;
  private String phone;
  private String email;
  private Long cityId;
  private String locale = "zh-CN";
  private Role role;
  private String scope = ScopeKind.DEPARTMENT.name();
  private LocalDate from;
  private LocalDate to;

  /** Begins with what is known. */
  void fill(PersonDetails person) {
    version = person.version();
    login = person.login();
    displayName = person.displayName();
    phone = person.phone().orElse(null);
    email = person.email().orElse(null);
    cityId = person.cityId().orElse(null);
    locale = person.locale();
  }

  /** What is typed about the person. */
  PersonData data() {
    return new PersonData(
        displayName,
        Optional.ofNullable(phone),
        Optional.ofNullable(email),
        Optional.ofNullable(cityId),
        locale);
  }

  /** The role that is typed. */
  GiveRole giveRole() {
    int at = scope.indexOf(BETWEEN);
    ScopeKind kind = ScopeKind.valueOf(at < 0 ? scope : scope.substring(0, at));
    Optional<Long> id =
        at < 0 ? Optional.empty() : Optional.of(Long.valueOf(scope.substring(at + 1)));
    return new GiveRole(role, kind, id, Optional.ofNullable(from), Optional.ofNullable(to));
  }

  /** A choice of the list of scopes. */
  static String scopeValue(ScopeKind kind, long id) {
    return kind + BETWEEN + id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Long getCityId() {
    return cityId;
  }

  public void setCityId(Long cityId) {
    this.cityId = cityId;
  }

  public String getLocale() {
    return locale;
  }

  public void setLocale(String locale) {
    this.locale = locale;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
