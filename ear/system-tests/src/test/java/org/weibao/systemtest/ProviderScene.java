package org.weibao.systemtest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A product whose people come from a provider, and a browser that goes from one to the other. */
final class ProviderScene {

  static final String MAPPING =
      """
      # group, role, scope_kind, scope
      weibao-admins, ADMINISTRATOR, DEPARTMENT,
      CN=Region Shenzhen,OU=Weibao, REGIONAL_ADMIN, REGION, SZ
      finance people, FINANCE, DEPARTMENT,
      lost, CITY_HEAD, CITY, NOWHERE
      """;

  private final RunningProduct product;
  private final String issuer;

  ProviderScene(RunningProduct product, String issuer) {
    this.product = product;
    this.issuer = issuer;
  }

  /** The shipped configuration with a mapping of its own. */
  static void configure(Path folder, String mapping) throws IOException {
    Path shipped = Path.of(System.getProperty("weibao.product"), "config");
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(shipped.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.writeString(folder.resolve("oidc-groups.csv"), mapping);
  }

  /** Settings of a product with that configuration and that provider. */
  static Map<String, String> settings(Path config, String issuer) {
    Map<String, String> settings = new HashMap<>();
    settings.put("weibao.config", config.toString());
    settings.put("weibao.oidc.issuer", issuer);
    settings.put("weibao.oidc.client-id", TestProvider.CLIENT);
    settings.put("weibao.oidc.client-secret", TestProvider.SECRET);
    settings.put("weibao.oidc.audience", TestProvider.AUDIENCE);
    settings.put("weibao.oidc.create-people", "true");
    return settings;
  }

  /** Somebody signs in, whom the provider names; gives the cookies of the session. */
  Map<String, String> signIn(String wanted) {
    Map<String, String> cookies = new HashMap<>();
    follow(begin(wanted, cookies), cookies)
        .then()
        .statusCode(302)
        .header("Location", endsWith(wanted));
    return cookies;
  }

  /** Asks for a page as nobody; gives the provider's address to go to. */
  String begin(String wanted, Map<String, String> cookies) {
    Response shut = get(product.at(wanted).toString(), cookies);
    shut.then().statusCode(302).header("Location", endsWith("/sign-in/provider"));
    Response leave = get(product.at("/sign-in/provider").toString(), cookies);
    leave.then().statusCode(302).header("Location", startsWith(issuer));
    return leave.header("Location");
  }

  /** What the product answers once the provider has sent the browser back. */
  Response follow(String address, Map<String, String> cookies) {
    return get(atProvider(address), cookies);
  }

  /** Where the provider sends the browser back to. */
  String atProvider(String address) {
    Response answer = get(address, new HashMap<>());
    answer.then().statusCode(302);
    return answer.header("Location");
  }

  /** Asks as a browser that keeps cookies and follows nothing by itself. */
  static Response get(String address, Map<String, String> cookies) {
    Response answer =
        given()
            .redirects()
            .follow(false)
            .urlEncodingEnabled(false)
            .cookies(cookies)
            .get(URI.create(address));
    cookies.putAll(answer.cookies());
    return answer;
  }

  /** Nobody is signed in, and the page says why. */
  void assertRefused(Response back, Map<String, String> cookies, String refusal) {
    back.then().statusCode(302).header("Location", endsWith("/sign-in?refusal=" + refusal));
    get(product.at("/requests").toString(), new HashMap<>(cookies)).then().statusCode(302);
    get(product.at("/sign-in?refusal=" + refusal).toString(), new HashMap<>(cookies))
        .then()
        .statusCode(200)
        .body(containsString("id=\"refusal\""));
  }

  /** Roles that a person holds today, where, and where they come from. */
  List<String> roles(String login) {
    String sql =
        """
        select a.role || ' ' || a.scope_kind || ' '
               || coalesce(r.code, c.code, s.code, '-') || ' '
               || case when a.provided then 'provided' else 'by hand' end
          from role_assignment a
          join person p on p.id = a.person_id
          left join region r on r.id = a.scope_id and a.scope_kind = 'REGION'
          left join city c on c.id = a.scope_id and a.scope_kind = 'CITY'
          left join supplier s on s.id = a.scope_id and a.scope_kind = 'SUPPLIER'
         where p.login = ? and (a.valid_to is null or a.valid_to >= current_date)
        """;
    try (Connection connection = product.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, login);
      List<String> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
