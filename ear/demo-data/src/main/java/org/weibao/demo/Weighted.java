package org.weibao.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** A choice among things of different weight. */
final class Weighted<T> {

  private final List<T> items = new ArrayList<>();
  private final List<Integer> upTo = new ArrayList<>();
  private int total;

  Weighted(List<T> candidates, ToIntFunction<T> weight) {
    for (T candidate : candidates) {
      int share = weight.applyAsInt(candidate);
      if (share > 0) {
        total += share;
        items.add(candidate);
        upTo.add(total);
      }
    }
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  T pick(SplittableRandom random) {
    int ticket = random.nextInt(total);
    int low = 0;
    int high = upTo.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (upTo.get(middle) > ticket) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return items.get(low);
  }
}
