package org.weibao.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person with a browser that shows no pictures. */
final class Visitor {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

  private static final List<String> PAGES =
      List.of("/", "/requests", "/devices", "/projects", "/stock", "/returns", "/requests/new");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final Product product;

  Visitor(Product product) {
    this.product = product;
  }

  void signIn(String login, String password) {
    String page = get("/sign-in");
    Matcher state = VIEW_STATE.matcher(page);
    if (!state.find()) {
      throw new IllegalStateException("the sign-in page has no form");
    }
    String form =
        "form=form&form%3Alogin="
            + encoded(login)
            + "&form%3Apassword="
            + encoded(password)
            + "&form%3Asubmit=x&jakarta.faces.ViewState="
            + encoded(state.group(1).replace("&amp;", "&"));
    HttpRequest request =
        HttpRequest.newBuilder(product.address("/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> answer = send(request);
    if (isSignIn(answer.uri()) || answer.statusCode() != 200) {
      throw new IllegalStateException("cannot sign in as " + login + ": " + answer.uri());
    }
  }

  /** Looks at so many pages, one after another; each must come, and to a person signed in. */
  void view(int pages) {
    for (int i = 0; i < pages; i++) {
      get(PAGES.get(i % PAGES.size()));
    }
  }

  /** Nanoseconds from asking for a page to having all of it. */
  long time(String path) {
    long begun = System.nanoTime();
    get(path);
    return System.nanoTime() - begun;
  }

  /** A page; it must come, and to a person signed in. */
  String get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(product.address(path)).timeout(Duration.ofMinutes(1)).build();
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() != 200 || (isSignIn(answer.uri()) && !path.equals("/sign-in"))) {
      throw new IllegalStateException(
          path + " answers " + answer.statusCode() + " at " + answer.uri());
    }
    return answer.body();
  }

  private static boolean isSignIn(URI uri) {
    return uri.getPath().startsWith("/sign-in");
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
