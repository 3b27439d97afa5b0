package org.weibao.serviceaccount;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A service account as administrators see it; never its secret.
 *
 * @param clientId what it signs in with
 * @param displayName what it is called
 * @param status whether it gets tokens now
 * @param scopes what it may do
 * @param addresses ranges that it may come from; none for anywhere
 * @param createdAt when it was made
 * @param createdBy sign-in name of who made it
 * @param secretChangedAt since when the present secret holds
 * @param expiresAt from when on it gets no more tokens
 * @param revokedAt since when it gets none
 * @param lastUsedAt when it last got one
 * @param version counts changes
 */
public record ServiceAccountView(
    long id,
    String clientId,
    String displayName,
    ServiceAccountStatus status,
    List<String> scopes,
    List<String> addresses,
    Instant createdAt,
    String createdBy,
    Instant secretChangedAt,
    Optional<Instant> expiresAt,
    Optional<Instant> revokedAt,
    Optional<Instant> lastUsedAt,
    int version) {}
