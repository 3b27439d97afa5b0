package org.weibao.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is still to come, in the order of time; at the same instant, in the order of planning. */
final class Agenda {

  private record Due(Instant at, long turn, Runnable event) {}

  private final PriorityQueue<Due> dues =
      new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::turn));
  private long turn;

  void plan(Instant at, Runnable event) {
    turn++;
    dues.add(new Due(at, turn, event));
  }

  /** Lets everything happen that is due before an instant. */
  void passUntil(Instant end) {
    while (!dues.isEmpty() && dues.peek().at().isBefore(end)) {
      dues.poll().event().run();
    }
  }
}
