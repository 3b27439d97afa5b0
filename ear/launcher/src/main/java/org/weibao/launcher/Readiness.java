package org.weibao.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the product itself whether it works; a deployment that returned says too little. */
final class Readiness {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  Readiness(URI address) {
    this.address = address;
  }

  /** Waits until the health checks are up and the first page answers. */
  void await() throws StartRefused, InterruptedException {
    String last = "no answer";
    for (long waited = 0; waited < PATIENCE.toMillis(); waited += PAUSE.toMillis()) {
      last = complaint();
      if (last == null) {
        return;
      }
      Thread.sleep(PAUSE.toMillis());
    }
    throw new StartRefused("is deployed but does not become ready: " + last);
  }

  private String complaint() throws InterruptedException {
    try {
      HttpResponse<String> health = get("/health/ready");
      if (health.statusCode() != 200) {
        return "/health/ready answers " + health.statusCode() + " " + health.body();
      }
      int page = get("/").statusCode();
      return page < 400 ? null : "/ answers " + page;
    } catch (IOException e) {
      return FirstCause.of(e);
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
