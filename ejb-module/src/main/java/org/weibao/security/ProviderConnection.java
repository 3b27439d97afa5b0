package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.weibao.security.control.JsonWebKeys;

/**
 * Talks to the provider: its addresses and keys, kept for a while, and what is asked at a sign-in.
 * Opened with the first question, so that a product without a provider pays nothing.
 */
@ApplicationScoped
class ProviderConnection {

  private static final Logger LOG = Logger.getLogger(ProviderConnection.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration ADDRESSES_KEPT = Duration.ofHours(1);
  private static final Duration KEYS_KEPT = Duration.ofMinutes(10);

  /** Keys that could not be read again are believed so much longer. */
  private static final Duration GRACE = Duration.ofHours(1);

  /** Tokens with made-up key ids must not make us ask all the time. */
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private record Addresses(JsonObject document, Instant readAt) {}

  private record Keys(Map<String, PublicKey> byId, Instant readAt) {}

  @Inject ProviderSettings settings;
  @Inject Clock clock;

  private HttpClient client;
  private Addresses addresses;
  private volatile Keys keys = new Keys(Map.of(), Instant.EPOCH);
  private Instant lookedAt = Instant.EPOCH;

  /** An address of the provider by its name in OpenID Connect Discovery. */
  synchronized URI address(String name) throws ProviderRefusal {
    Instant now = clock.instant();
    if (addresses == null || addresses.readAt().plus(ADDRESSES_KEPT).isBefore(now)) {
      String issuer = settings.issuer();
      String slash = issuer.endsWith("/") ? "" : "/";
      URI source = URI.create(issuer + slash + ".well-known/openid-configuration");
      JsonObject document = send(HttpRequest.newBuilder(source));
      if (!issuer.equals(document.getString("issuer", ""))) {
        throw new ProviderRefusal(
            ProviderRefusal.Reason.NOT_TRUSTED, source + " is not of " + issuer);
      }
      addresses = new Addresses(document, now);
    }
    String address = addresses.document().getString(name, "");
    if (!ProviderSettings.isSafe(address)) {
      throw new ProviderRefusal(
          ProviderRefusal.Reason.NOT_TRUSTED, name + " is no https address: " + address);
    }
    return URI.create(address);
  }

  /** The same from what was read before, however long ago; empty if the provider offers none. */
  synchronized Optional<URI> knownAddress(String name) {
    return Optional.ofNullable(addresses)
        .map(known -> known.document().getString(name, ""))
        .filter(ProviderSettings::isSafe)
        .map(URI::create);
  }

  /** The key with an id; a token without one can only mean the only key. */
  Optional<PublicKey> key(String id) {
    Instant now = clock.instant();
    if (isToRead(id, now)) {
      readKeys(id, now);
    }
    boolean believed = keys.readAt().plus(KEYS_KEPT).plus(GRACE).isAfter(now);
    return believed ? find(id) : Optional.empty();
  }

  private boolean isToRead(String id, Instant now) {
    return !keys.readAt().plus(KEYS_KEPT).isAfter(now) || find(id).isEmpty();
  }

  private synchronized void readKeys(String id, Instant now) {
    if (!isToRead(id, now) || lookedAt.plus(BETWEEN_LOOKS).isAfter(now)) {
      return;
    }
    lookedAt = now;
    try {
      JsonObject set = send(HttpRequest.newBuilder(address("jwks_uri")));
      keys = new Keys(JsonWebKeys.read(set), now);
    } catch (ProviderRefusal e) {
      LOG.log(Level.WARNING, "The keys of the sign-in provider cannot be read", e);
    }
  }

  private Optional<PublicKey> find(String id) {
    Map<String, PublicKey> known = keys.byId();
    if (id.isEmpty() && known.size() == 1) {
      return Optional.of(known.values().iterator().next());
    }
    return Optional.ofNullable(known.get(id));
  }

  /** Exchanges a code for tokens. */
  JsonObject exchange(String code, String verifier, String redirectUri) throws ProviderRefusal {
    String basic = encode(settings.clientId()) + ":" + encode(settings.clientSecret());
    String form =
        form(
            Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "code_verifier", verifier,
                "redirect_uri", redirectUri));
    return send(
        HttpRequest.newBuilder(address("token_endpoint"))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** What the provider tells about somebody. */
  JsonObject userInfo(String accessToken) throws ProviderRefusal {
    return send(
        HttpRequest.newBuilder(address("userinfo_endpoint"))
            .header("Authorization", "Bearer " + accessToken));
  }

  /** Parameters as a form or a query writes them. */
  static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private JsonObject send(HttpRequest.Builder question) throws ProviderRefusal {
    HttpRequest request = question.timeout(PATIENCE).header("Accept", "application/json").build();
    try {
      HttpResponse<String> answer = client().send(request, BodyHandlers.ofString());
      int status = answer.statusCode();
      if (status >= 400 && status < 500) {
        throw new ProviderRefusal(
            ProviderRefusal.Reason.NOT_TRUSTED, request.uri() + " refuses: " + status);
      }
      if (status != 200) {
        throw new ProviderRefusal(
            ProviderRefusal.Reason.UNREACHABLE, request.uri() + " answers " + status);
      }
      try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
        return reader.readObject();
      }
    } catch (IOException | JsonException e) {
      throw new ProviderRefusal(request.uri() + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderRefusal(request.uri() + " was not waited for", e);
    }
  }

  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .connectTimeout(PATIENCE)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    }
    return client;
  }
}
