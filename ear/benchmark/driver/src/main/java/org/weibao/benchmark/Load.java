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

/** Posts from many connections for a while. */
final class Load {

  /**
   * What came of it.
   *
   * @param created answers with status 201
   * @param others answers with another status, and broken connections
   * @param seconds how long it took
   * @param latencies of the answers with status 201
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
  private final String head;
  private final LongFunction<String> body;

  /**
   * @param path where to post to
   * @param headers further header lines, each with its line end
   * @param body of the n-th post
   */
  Load(int port, String path, String headers, LongFunction<String> body) {
    this.port = port;
    this.head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
            + "Content-Type: application/json\r\n"
            + headers;
    this.body = body;
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
        byte[] request = request(n);
        n++;
        long sent = System.nanoTime();
        int status = connection.exchange(request);
        if (status == 201) {
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

  private byte[] request(long n) {
    String text = body.apply(n);
    return (head
            + "Content-Length: "
            + text.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + text)
        .getBytes(StandardCharsets.UTF_8);
  }
}
