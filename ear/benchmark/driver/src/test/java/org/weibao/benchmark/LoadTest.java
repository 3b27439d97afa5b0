package org.weibao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTest {

  private final AtomicLong posts = new AtomicLong();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.createContext(
        "/",
        exchange -> {
          long n = posts.incrementAndGet();
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          boolean good = body.equals("中文") && n % 10 != 0;
          // Every third answer comes in chunks.
          exchange.sendResponseHeaders(good ? 201 : 500, n % 3 == 0 ? 0 : 2);
          exchange.getResponseBody().write(new byte[] {'o', 'k'});
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void every_answer_is_counted_by_its_status() {
    Load.Outcome outcome = Load.posts(server.getAddress().getPort(), "/", "", n -> "中文").run(2, 1);

    assertThat(outcome.created() + outcome.others()).isEqualTo(posts.get());
    assertThat(outcome.others()).isEqualTo(posts.get() / 10).isPositive();
    assertThat(outcome.latencies().count()).isEqualTo(outcome.created());
    assertThat(outcome.seconds()).isBetween(1.0, 5.0);
  }
}
