package org.weibao.systemtest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A small OpenID Connect provider that signs in at once whomever the test names. */
final class TestProvider implements AutoCloseable {

  static final String CLIENT = "weibao-client";
  static final String SECRET = "client secret: %+&";
  static final String AUDIENCE = "weibao-of-the-firm";

  private static final String KEY = "key-1";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private record Granted(
      Map<String, String> question, Map<String, Object> person, Map<String, Object> told) {}

  private final KeyPair key = newKey();
  private final Map<String, Granted> codes = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Object>> byAccessToken = new ConcurrentHashMap<>();
  private final Map<String, String> identities = new ConcurrentHashMap<>();
  private final List<String> left = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private volatile Map<String, Object> person = Map.of();
  private volatile Map<String, Object> told = Map.of();
  private volatile UnaryOperator<Map<String, Object>> change = UnaryOperator.identity();
  private volatile KeyPair signing = key;

  TestProvider() {
    this(0);
  }

  /**
   * @param port where it listens; 0 for any
   */
  TestProvider(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/.well-known/openid-configuration", this::discovery);
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext("/userinfo", this::userInfo);
    server.createContext("/keys", this::keys);
    server.createContext("/end", this::end);
    server.start();
  }

  static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Who signs in from now on, honestly. */
  void signsIn(String login, List<String> groups) {
    person = Map.of("sub", "id-" + login, "preferred_username", login, "groups", groups);
    told = Map.of();
    change = UnaryOperator.identity();
    signing = key;
  }

  /** As before, but only userinfo tells name and groups. */
  void signsInQuietly(String login, String subjectOfUserInfo, List<String> groups) {
    signsIn(login, groups);
    Map<String, Object> all = new HashMap<>(person);
    all.put("sub", subjectOfUserInfo);
    told = all;
    person = Map.of("sub", "id-" + login);
  }

  /** Subjects of those who left, the first first. */
  List<String> left() {
    return left;
  }

  /** Changes the claims of identity tokens. */
  void lies(UnaryOperator<Map<String, Object>> how) {
    change = how;
  }

  /** Signs identity tokens with another key, under the same id. */
  void signsWith(KeyPair other) {
    signing = other;
  }

  /** An access token of a person; claims may be replaced. */
  String accessToken(String login, Map<String, ?> others) {
    return sign(accessClaims(login, others), KEY, key);
  }

  Map<String, Object> accessClaims(String login, Map<String, ?> others) {
    Map<String, Object> claims = times();
    claims.put("aud", List.of("another", AUDIENCE));
    claims.put("sub", "id-" + login);
    claims.put("preferred_username", login);
    claims.putAll(others);
    return claims;
  }

  String sign(Map<String, ?> claims, String keyId, KeyPair with) {
    try {
      String header = Api.json(Map.of("alg", "RS256", "typ", "JWT", "kid", keyId));
      String content = encode(header) + "." + encode(Api.json(claims));
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(with.getPrivate());
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> times() {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", issuer());
    claims.put("iat", Instant.now().getEpochSecond());
    claims.put("exp", Instant.now().getEpochSecond() + 300);
    return claims;
  }

  private void discovery(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        200,
        Map.of(
            "issuer", issuer(),
            "authorization_endpoint", issuer() + "/authorize",
            "token_endpoint", issuer() + "/token",
            "userinfo_endpoint", issuer() + "/userinfo",
            "end_session_endpoint", issuer() + "/end",
            "jwks_uri", issuer() + "/keys"));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> question = parameters(exchange.getRequestURI().getRawQuery());
    boolean complete =
        "code".equals(question.get("response_type"))
            && CLIENT.equals(question.get("client_id"))
            && question.getOrDefault("scope", "").contains("openid")
            && "S256".equals(question.get("code_challenge_method"));
    if (!complete) {
      answer(exchange, 400, Map.of("error", "invalid_request"));
      return;
    }
    String code = UUID.randomUUID().toString();
    codes.put(code, new Granted(question, person, told));
    String back =
        question.get("redirect_uri") + "?code=" + code + "&state=" + question.get("state");
    exchange.getResponseHeaders().set("Location", back);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> form =
        parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Granted granted = codes.remove(form.getOrDefault("code", ""));
    if (granted == null
        || !isOurClient(exchange.getRequestHeaders().getFirst("Authorization"))
        || !granted.question().get("redirect_uri").equals(form.get("redirect_uri"))
        || !granted.question().get("code_challenge").equals(hash(form.get("code_verifier")))) {
      answer(exchange, 400, Map.of("error", "invalid_grant"));
      return;
    }
    String access = UUID.randomUUID().toString();
    byAccessToken.put(access, granted.told());
    Map<String, Object> claims = times();
    claims.put("aud", CLIENT);
    claims.put("nonce", granted.question().get("nonce"));
    claims.putAll(granted.person());
    String identity = sign(change.apply(claims), KEY, signing);
    identities.put(identity, String.valueOf(granted.person().get("sub")));
    answer(
        exchange,
        200,
        Map.of("token_type", "Bearer", "access_token", access, "id_token", identity));
  }

  private void userInfo(HttpExchange exchange) throws IOException {
    String given = exchange.getRequestHeaders().getFirst("Authorization").substring(7);
    answer(exchange, 200, byAccessToken.get(given));
  }

  private void keys(HttpExchange exchange) throws IOException {
    RSAPublicKey half = (RSAPublicKey) key.getPublic();
    Map<String, String> jwk =
        Map.of(
            "kty",
            "RSA",
            "use",
            "sig",
            "kid",
            KEY,
            "n",
            BASE64.encodeToString(half.getModulus().toByteArray()),
            "e",
            BASE64.encodeToString(half.getPublicExponent().toByteArray()));
    answer(exchange, 200, Map.of("keys", List.of(jwk)));
  }

  /** Ends the session of the person whose identity token is shown. */
  private void end(HttpExchange exchange) throws IOException {
    Map<String, String> question = parameters(exchange.getRequestURI().getRawQuery());
    String hint = question.getOrDefault("id_token_hint", "");
    if (!CLIENT.equals(question.get("client_id")) || !identities.containsKey(hint)) {
      answer(exchange, 400, Map.of("error", "invalid_request"));
      return;
    }
    left.add(identities.get(hint));
    String back = question.get("post_logout_redirect_uri") + "?state=" + question.get("state");
    exchange.getResponseHeaders().set("Location", back);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static boolean isOurClient(String authorization) {
    String given =
        new String(Base64.getDecoder().decode(authorization.substring(6)), StandardCharsets.UTF_8);
    List<String> parts = List.of(given.split(":", -1));
    return parts.size() == 2
        && CLIENT.equals(decode(parts.get(0)))
        && SECRET.equals(decode(parts.get(1)));
  }

  private static String hash(String verifier) {
    try {
      byte[] bytes = verifier.getBytes(StandardCharsets.US_ASCII);
      return BASE64.encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> parameters(String text) {
    Map<String, String> found = new HashMap<>();
    for (String pair : text.split("&", -1)) {
      int between = pair.indexOf('=');
      found.put(decode(pair.substring(0, between)), decode(pair.substring(between + 1)));
    }
    return found;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encode(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, int status, Map<String, ?> body)
      throws IOException {
    byte[] bytes = Api.json(body).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
