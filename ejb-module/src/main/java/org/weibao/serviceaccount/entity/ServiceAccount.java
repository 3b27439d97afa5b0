package org.weibao.serviceaccount.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;
import org.weibao.serviceaccount.ServiceAccountProblem;
import org.weibao.serviceaccount.ServiceAccountStatus;
import org.weibao.serviceaccount.ServiceAccountView;

/**
 * A program that may get tokens. Good until it expires, which can be changed, or is revoked, which
 * cannot; never deleted, because documents name it.
 */
@Entity
@Table(name = "service_account")
public class ServiceAccount {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "secret_changed_at")
  private Instant secretChangedAt;

  @Column(name = "not_before")
  private Instant notBefore;

  private String scopes;

  private String addresses;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "last_used_at", updatable = false)
  private Instant lastUsedAt;

  @Version private int version;

  /** For the provider. */
  protected ServiceAccount() {}

  /** A new account without secret, scopes or limits; they follow before it is stored. */
  public ServiceAccount(long personId, String clientId, Instant createdAt, String createdBy) {
    this.personId = personId;
    this.clientId = Objects.requireNonNull(clientId, "client id");
    this.createdAt = Objects.requireNonNull(createdAt, "created at");
    this.notBefore = createdAt.truncatedTo(ChronoUnit.MILLIS);
    this.createdBy = Objects.requireNonNull(createdBy, "created by");
  }

  /** What it is called, what it may do, from where, and until when. */
  public void describe(
      String name, List<String> newScopes, List<String> ranges, Optional<Instant> expiry) {
    ensureNotRevoked();
    displayName = Objects.requireNonNull(name, "display name");
    scopes = String.join(" ", newScopes);
    addresses = String.join(" ", ranges);
    expiresAt = expiry.orElse(null);
  }

  /** Takes a new secret; the old one is no more good. */
  public void changeSecret(String hash, Instant now) {
    ensureNotRevoked();
    secretHash = Objects.requireNonNull(hash, "secret hash");
    secretChangedAt = Objects.requireNonNull(now, "now");
  }

  /** Ends the tokens of before, which tell their making in milliseconds. */
  public void endTokens(Instant now) {
    notBefore = now.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Ends it for ever. */
  public void revoke(Instant now) {
    ensureNotRevoked();
    revokedAt = Objects.requireNonNull(now, "now");
  }

  /** Refuses a change to something that was changed since it was read. */
  public void ensureVersion(int expected) {
    StaleVersion.ensureSeen(ServiceAccount.class, id, clientId, expected, version);
  }

  /** Tokens made before it count no more. */
  public Instant notBefore() {
    return notBefore;
  }

  /** Whether it gets tokens. */
  public ServiceAccountStatus status(Instant now) {
    if (revokedAt != null) {
      return ServiceAccountStatus.REVOKED;
    }
    return expiresAt == null || now.isBefore(expiresAt)
        ? ServiceAccountStatus.GOOD
        : ServiceAccountStatus.EXPIRED;
  }

  public long id() {
    return id;
  }

  public long personId() {
    return personId;
  }

  public String clientId() {
    return clientId;
  }

  public String displayName() {
    return displayName;
  }

  public String secretHash() {
    return secretHash;
  }

  /** In the order in which they were given. */
  public List<String> scopes() {
    return words(scopes);
  }

  /** None for anywhere. */
  public List<String> addresses() {
    return words(addresses);
  }

  /** As administrators see it. */
  public ServiceAccountView view(Instant now) {
    return new ServiceAccountView(
        id,
        clientId,
        displayName,
        status(now),
        scopes(),
        addresses(),
        createdAt,
        createdBy,
        secretChangedAt,
        Optional.ofNullable(expiresAt),
        Optional.ofNullable(revokedAt),
        Optional.ofNullable(lastUsedAt),
        version);
  }

  private void ensureNotRevoked() {
    if (revokedAt != null) {
      throw new BusinessException(ServiceAccountProblem.REVOKED, null, clientId);
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
