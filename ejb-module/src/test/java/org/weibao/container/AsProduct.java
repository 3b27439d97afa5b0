package org.weibao.container;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.weibao.kernel.Call;

/** Announces the product itself on the test's thread, for tests that are about no role. */
public class AsProduct implements BeforeEachCallback, AfterEachCallback {

  private Runnable end;

  @Override
  public void beforeEach(ExtensionContext context) {
    end = Call.system("test", context.getDisplayName()).begin();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    end.run();
  }

  /** Threads on which the product is announced too. */
  static ExecutorService threads(int count) {
    return Executors.newFixedThreadPool(
        count,
        task ->
            new Thread(
                () -> {
                  Runnable end = Call.system("test", "test").begin();
                  try {
                    task.run();
                  } finally {
                    end.run();
                  }
                }));
  }
}
