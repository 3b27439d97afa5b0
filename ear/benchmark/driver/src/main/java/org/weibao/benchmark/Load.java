package org.weibao.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

/** Calls from many connections for a while. */
final class Load {

  /**
   * What came of it.
   *
   * @param created answers with the status that was waited for
   * @param others answers with another status, and broken connections
   * @param seconds how long it took
   * @param latencies of the answers with that status
   */
  record Outcome(long created, long others, double seconds, Samples latencies) {
    double perSecond() {
      return created / seconds;
    }

    Outcome plus(Outcome next) {
      Samples both = new Samples();
      both.addAll(latencies);
      both.addAll(next.latencies);
      return new Outcome(
          created + next.created, others + next.others, seconds + next.seconds, both);
    }

    static Outcome none() {
      return new Outcome(0, 0, 0, new Samples());
    }
  }

  private final int port;
  private final int status;
  private final LongFunction<String> call;

  private Load(int port, int status, LongFunction<String> call) {
    this.port = port;
    this.status = status;
    this.call = call;
  }

  /**
   * Posts that make something.
   *
   * @param path where to post to
   * @param headers further header lines, each with its line end
   * @param body of the n-th post
   */
  static Load posts(int port, String path, String headers, LongFunction<String> body) {
    return new Load(
        port,
        201,
        n -> {
          String text = body.apply(n);
          return head("POST " + path, headers)
              + "Content-Type: application/json\r\nContent-Length: "
              + text.getBytes(StandardCharsets.UTF_8).length
              + "\r\n\r\n"
              + text;
        });
  }

  /**
   * Readings.
   *
   * @param headers further header lines, each with its line end
   * @param path of the n-th reading
   */
  static Load gets(int port, String headers, LongFunction<String> path) {
    return new Load(port, 200, n -> head("GET " + path.apply(n), headers) + "\r\n");
  }

  private static String head(String line, String headers) {
    return line
        + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json, text/plain\r\n"
        + headers;
  }

  /** Calls until they get no faster; what came of all of them. */
  Outcome warmUp(int connections) {
    WarmUp warmUp = new WarmUp();
    Outcome sum = Outcome.none();
    boolean enough = false;
    while (!enough) {
      Outcome round = run(connections, WarmUp.ROUND_SECONDS);
      enough = warmUp.isEnough(round.perSecond());
      sum = sum.plus(round);
    }
    return sum;
  }

  Outcome run(int connections, int seconds) {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      long start = System.nanoTime();
      long end = start + seconds * 1_000_000_000L;
      List<Callable<Outcome>> clients = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        long first = i * 1_000_000L;
        clients.add(() -> client(first, end));
      }
      Outcome sum = Outcome.none();
      for (Future<Outcome> client : threads.invokeAll(clients)) {
        sum = sum.plus(client.get());
      }
      double took = (System.nanoTime() - start) / 1e9;
      return new Outcome(sum.created, sum.others, took, sum.latencies);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Outcome client(long first, long end) throws IOException {
    Samples latencies = new Samples();
    long others = 0;
    long n = first;
    Connection connection = new Connection(port);
    try {
      while (System.nanoTime() < end) {
        byte[] request = call.apply(n).getBytes(StandardCharsets.UTF_8);
        n++;
        long sent = System.nanoTime();
        if (connection.exchange(request) == status) {
          latencies.add(System.nanoTime() - sent);
        } else {
          others++;
        }
        if (connection.isClosing()) {
          connection.close();
          connection = new Connection(port);
        }
      }
    } finally {
      connection.close();
    }
    return new Outcome(latencies.count(), others, 0, latencies);
  }
}
