package org.weibao.serviceaccount.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.serviceaccount.NewSecret;
import org.weibao.serviceaccount.ServiceAccountStatus;
import org.weibao.serviceaccount.ServiceAccountView;

/** A service account. */
@Schema(description = "A service account")
public record ServiceAccountAnswer(
    String clientId,
    String displayName,
    ServiceAccountStatus status,
    List<String> scopes,
    List<String> addresses,
    OffsetDateTime createdAt,
    String createdBy,
    OffsetDateTime secretChangedAt,
    OffsetDateTime expiresAt,
    OffsetDateTime revokedAt,
    OffsetDateTime lastUsedAt,
    int version,
    @Schema(description = "Told once, when it is made; not to be had again") String secret) {

  static ServiceAccountAnswer of(ServiceAccountView view, ZoneId zone) {
    return of(view, null, zone);
  }

  static ServiceAccountAnswer of(NewSecret made, ZoneId zone) {
    return of(made.account(), made.secret(), zone);
  }

  private static ServiceAccountAnswer of(ServiceAccountView view, String secret, ZoneId zone) {
    return new ServiceAccountAnswer(
        view.clientId(),
        view.displayName(),
        view.status(),
        view.scopes(),
        view.addresses(),
        Instants.at(view.createdAt(), zone),
        view.createdBy(),
        Instants.at(view.secretChangedAt(), zone),
        Instants.at(view.expiresAt(), zone),
        Instants.at(view.revokedAt(), zone),
        Instants.at(view.lastUsedAt(), zone),
        view.version(),
        secret);
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "ServiceAccountAnswer[" + clientId + "]";
  }
}
