package org.weibao.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that asks the product now and then, beside what is measured. */
final class Api {

  private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

  private final Product product;

  Api(Product product) {
    this.product = product;
  }

  /**
   * Signs in.
   *
   * @return the header line that further calls bring
   */
  String signIn(String login) {
    HttpRequest request =
        HttpRequest.newBuilder(product.address("/api/v1/tokens"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"login\":\"" + login + "\",\"password\":\"" + Benchmark.PASSWORD + "\"}"))
            .build();
    Matcher token = TOKEN.matcher(send(request));
    if (!token.find()) {
      throw new IllegalStateException("the answer to the sign-in has no token");
    }
    return "Authorization: Bearer " + token.group(1) + "\r\n";
  }

  /**
   * An answer; it must be a good one.
   *
   * @param signedIn from {@link #signIn}; empty for what needs none
   */
  String get(String path, String signedIn) {
    HttpRequest.Builder request = HttpRequest.newBuilder(product.address(path));
    if (!signedIn.isEmpty()) {
      String[] header = signedIn.strip().split(": ", 2);
      request.header(header[0], header[1]);
    }
    return send(request.build());
  }

  /** The first group of each place of an answer where a pattern fits. */
  List<String> all(Pattern pattern, String path, String signedIn) {
    return pattern.matcher(get(path, signedIn)).results().map(found -> found.group(1)).toList();
  }

  private static String send(HttpRequest request) {
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException(
            request.uri() + " answers " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
