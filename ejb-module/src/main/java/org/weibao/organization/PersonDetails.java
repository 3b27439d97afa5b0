package org.weibao.organization;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person with everything that administrators know.
 *
 * @param passwordExpiresAt until when a one-time password can be used
 */
public record PersonDetails(
    long id,
    String login,
    String displayName,
    Optional<String> phone,
    Optional<String> email,
    Optional<Long> cityId,
    Optional<String> cityName,
    Optional<String> cityNameEn,
    String locale,
    boolean active,
    boolean mustChangePassword,
    Optional<Instant> passwordExpiresAt,
    int version,
    List<RoleView> roles,
    List<StandInView> standIns,
    List<PersonEventView> history) {}
