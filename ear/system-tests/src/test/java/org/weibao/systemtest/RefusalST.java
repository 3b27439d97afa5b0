package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The real script says in one line why it does not start, and exits with 1. */
class RefusalST {
  @Test
  void a_port_in_use_is_named() throws Exception {
    try (ServerSocket taken = new ServerSocket(0);
        RunningProduct product =
            RunningProduct.prepared(
                Map.of("weibao.http.port", Integer.toString(taken.getLocalPort())))) {
      assertRefused(product, "port " + taken.getLocalPort() + " for HTTP is in use");
    }
  }

  @Test
  void a_brokers_port_in_use_is_named() throws Exception {
    try (ServerSocket taken = new ServerSocket(0);
        RunningProduct product =
            RunningProduct.prepared(
                Map.of("weibao.broker.port", Integer.toString(taken.getLocalPort())))) {
      assertRefused(product, "port " + taken.getLocalPort() + " for the message broker is in use");
    }
  }

  @Test
  void an_unknown_option_is_named() throws Exception {
    try (RunningProduct product = RunningProduct.prepared(Map.of(), "--dmeo")) {
      assertRefused(product, "does not know the option --dmeo");
    }
  }

  @Test
  void a_database_that_does_not_answer_is_named() throws Exception {
    String url = "jdbc:postgresql://127.0.0.1:1/none";
    try (RunningProduct product = RunningProduct.prepared(Map.of("weibao.db.url", url))) {
      assertRefused(product, "cannot reach the database " + url);
    }
  }

  private static void assertRefused(RunningProduct product, String reason)
      throws IOException, InterruptedException {
    product.launch();
    assertThat(product.awaitExit(1, TimeUnit.MINUTES)).isEqualTo(1);
    assertThat(product.output()).contains(reason).hasLineCount(1);
  }
}
