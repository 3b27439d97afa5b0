package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.weibao.security.ProviderRefusal.Reason;

/** Signing in at the provider: authorization code flow with state, nonce and PKCE. */
@ApplicationScoped
public class ProviderSignIn {

  private static final int RANDOM_BYTES = 32;
  private static final String END_SESSION = "end_session_endpoint";

  /** A token with many groups makes an address longer than servers take; it is only a hint. */
  private static final int LONGEST_HINT = 4_000;

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final SecureRandom random = new SecureRandom();

  @Inject ProviderSettings settings;
  @Inject ProviderConnection provider;
  @Inject ProviderTokens tokens;
  @Inject ProviderPeople people;
  @Inject SignInBook book;
  @Inject Clock clock;

  /** Begins a sign-in, after which a page will be shown. */
  public ProviderFlow begin(String wanted) {
    return new ProviderFlow(text(), text(), text(), wanted);
  }

  /**
   * Where the browser goes to sign in.
   *
   * @param callback where the provider sends it back to
   */
  public URI address(ProviderFlow flow, String callback) throws ProviderRefusal {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", settings.clientId());
    query.put("redirect_uri", callback);
    query.put("scope", "openid profile");
    query.put("state", flow.state());
    query.put(ProviderTokens.NONCE, flow.nonce());
    query.put("code_challenge", challenge(flow.verifier()));
    query.put("code_challenge_method", "S256");
    return with(query, provider.address("authorization_endpoint"));
  }

  /**
   * The sign-in that an answer of the provider belongs to.
   *
   * @param asked what waits in the browser's session for the answer's state
   * @param issuer who says that he answers (RFC 9207); null if the provider does not say
   * @param code null if the provider let nobody in
   */
  public ProviderFlow answered(Optional<ProviderFlow> asked, String issuer, String code)
      throws ProviderRefusal {
    if (asked.isEmpty()) {
      throw new ProviderRefusal(Reason.NOT_TRUSTED, "nobody here asked for this answer");
    }
    if (issuer != null && !issuer.equals(settings.issuer())) {
      throw new ProviderRefusal(Reason.NOT_TRUSTED, "another provider answers: " + issuer);
    }
    if (code == null) {
      throw new ProviderRefusal(Reason.DENIED, "the provider let nobody in");
    }
    return asked.get();
  }

  /**
   * Finishes a sign-in with the code that came back.
   *
   * @return the person, with the token that proved him
   */
  public ProviderGuest finish(ProviderFlow flow, String code, String callback, Visitor visitor)
      throws ProviderRefusal {
    JsonObject answer = provider.exchange(code, flow.verifier(), callback);
    String token = answer.getString("id_token", "");
    JsonObject identity = identity(token, flow);
    JsonObject told = told(identity, answer.getString("access_token", ""));
    String login = first(texts(settings.loginClaim(), identity, told));
    String name = first(texts("name", identity, told));
    Set<String> groups = texts(settings.groupsClaim(), identity, told);
    OptionalLong person = people.welcome(login, name, groups, settings.createPeople());
    if (person.isEmpty()) {
      throw new ProviderRefusal(Reason.UNKNOWN_PERSON, "nobody here has the name " + login);
    }
    book.succeeded(Authenticator.hash(login), person.getAsLong(), visitor);
    return new ProviderGuest(person.getAsLong(), token);
  }

  /** Whether the provider can be asked to end its own session too. */
  public boolean offersLeaving() {
    return settings.isActive() && provider.knownAddress(END_SESSION).isPresent();
  }

  /** Begins to leave the provider too: a text by which its answer will be known. */
  public String beginLeaving() {
    return text();
  }

  /**
   * Where the browser goes to end the provider's session (OpenID Connect RP-Initiated Logout).
   *
   * @param identityToken what the sign-in was proved with
   * @param state comes back with the browser
   * @param back where the provider sends it back to
   * @return empty if the provider does not offer it
   */
  public Optional<URI> leaveAddress(String identityToken, String state, String back) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("client_id", settings.clientId());
    query.put("post_logout_redirect_uri", back);
    query.put("state", state);
    if (identityToken.length() <= LONGEST_HINT) {
      query.put("id_token_hint", identityToken);
    }
    return provider.knownAddress(END_SESSION).map(address -> with(query, address));
  }

  private static URI with(Map<String, String> query, URI address) {
    String between = address.getQuery() == null ? "?" : "&";
    return URI.create(address + between + ProviderConnection.form(query));
  }

  private JsonObject identity(String token, ProviderFlow flow) throws ProviderRefusal {
    return SignedJwt.parse(token)
        .filter(jwt -> tokens.isGood(jwt, settings.clientId(), clock.instant()))
        .map(SignedJwt::claims)
        .filter(claims -> flow.nonce().equals(claims.getString(ProviderTokens.NONCE, "")))
        .filter(claims -> settings.clientId().equals(claims.getString("azp", settings.clientId())))
        .orElseThrow(
            () -> new ProviderRefusal(Reason.NOT_TRUSTED, "the identity token is refused"));
  }

  /** Claims that are not in the identity token are asked for, about the same person only. */
  private JsonObject told(JsonObject identity, String accessToken) throws ProviderRefusal {
    if (identity.containsKey(settings.groupsClaim())
        && identity.containsKey(settings.loginClaim())) {
      return identity;
    }
    JsonObject told = provider.userInfo(accessToken);
    if (!identity.getString("sub", "").equals(told.getString("sub", " "))) {
      throw new ProviderRefusal(Reason.NOT_TRUSTED, "userinfo tells about somebody else");
    }
    return told;
  }

  private static Set<String> texts(String claim, JsonObject identity, JsonObject told) {
    return TokenClaims.texts(identity.getOrDefault(claim, told.get(claim)));
  }

  private static String first(Set<String> texts) {
    return texts.stream().findFirst().orElse("");
  }

  private String text() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return BASE64.encodeToString(bytes);
  }

  private static String challenge(String verifier) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return BASE64.encodeToString(sha.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK 17 has SHA-256", e);
    }
  }
}
