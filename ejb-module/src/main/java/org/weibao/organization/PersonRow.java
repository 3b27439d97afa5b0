package org.weibao.organization;

import java.util.List;
import java.util.Optional;

/** A person in a list; roles are those given to him and held today. */
public record PersonRow(
    long id,
    String login,
    String displayName,
    Optional<String> phone,
    Optional<String> cityName,
    Optional<String> cityNameEn,
    boolean active,
    List<Role> roles) {

  /** Roles are copied. */
  public PersonRow {
    roles = List.copyOf(roles);
  }
}
