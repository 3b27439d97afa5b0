package org.weibao.organization.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.organization.Role;
import org.weibao.organization.SetStandIn;

/** What is typed about a stand-in. */
public class StandInForm {

  private Long deputyId;
  private LocalDate from;
  private LocalDate to;
  private String[] roles = {};
  private String reason;

  SetStandIn command(long absentId) {
    Set<Role> chosen = Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet());
    return new SetStandIn(absentId, deputyId, from, to, chosen, Optional.ofNullable(reason));
  }

  public Long getDeputyId() {
    return deputyId;
  }

  public void setDeputyId(Long deputyId) {
    this.deputyId = deputyId;
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

  public String[] getRoles() {
    return roles.clone();
  }

  public void setRoles(String[] roles) {
    this.roles = roles.clone();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
