package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.ProblemCode;

/** How tests try the doors: as somebody, several at once, and expecting a refusal. */
final class Trying {

  private Trying() {}

  /** The call is refused for exactly that reason. */
  static void refused(ProblemCode expected, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(expected));
  }

  /** Does the same several times at once, each on a thread of its own. */
  static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
    ExecutorService threads = AsProduct.threads(times);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> one : threads.invokeAll(Collections.nCopies(times, call))) {
        results.add(one.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Works as somebody. */
  static <T> T as(Call call, Supplier<T> work) {
    Runnable end = call.begin();
    try {
      return work.get();
    } finally {
      end.run();
    }
  }

  /** Works as the product itself, for what is not the matter of a test. */
  static <T> T product(Supplier<T> work) {
    return as(Call.system("test", "test"), work);
  }
}
