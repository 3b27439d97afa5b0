package org.weibao.demo;

/** Hands out ids in the order of telling, so that a later fact has the higher id. */
final class Ids {

  private long next;

  Ids(long first) {
    this.next = first;
  }

  long next() {
    return next++;
  }

  /** The highest id handed out. */
  long last() {
    return next - 1;
  }
}
