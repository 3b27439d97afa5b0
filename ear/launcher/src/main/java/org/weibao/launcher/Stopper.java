package org.weibao.launcher;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes down what was started, the newest first. Signals are handled here and not in a JVM shutdown
 * hook: hooks run all at once, so Payara's own hook and the end of logging would run against us.
 */
final class Stopper {
  private static final Logger LOG = Logger.getLogger(Stopper.class.getName());

  /** Longer than the server and PostgreSQL take together; then something hangs. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private record Started(String name, AutoCloseable resource) {}

  private final Progress progress;
  private final Deque<Started> steps = new ArrayDeque<>();
  private volatile boolean stopping;

  Stopper(Progress progress) {
    this.progress = progress;
  }

  synchronized void add(String name, AutoCloseable resource) {
    steps.push(new Started(name, resource));
  }

  /** Reacts to SIGTERM and Ctrl-C, and, if wished, to the end of the process that started us. */
  void listen(boolean stopWithParent) {
    onSignal("TERM");
    onSignal("INT");
    if (stopWithParent) {
      ProcessHandle.current().parent().ifPresent(this::watch);
    }
  }

  private void watch(ProcessHandle parent) {
    Thread watch =
        new Thread(
            () -> {
              parent.onExit().join();
              stopInBackground("the process that started this one has ended");
            },
            "weibao-parent-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private void onSignal(String name) {
    try {
      // By reflection: the compiler warns of sun.misc.Signal and cannot be told that it is meant.
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object proxy =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, arguments) -> {
                stopInBackground(name);
                return null;
              });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
    } catch (ReflectiveOperationException e) {
      LOG.log(Level.WARNING, e, () -> "cannot listen to signal " + name);
    }
  }

  private void stopInBackground(String reason) {
    Thread stop =
        new Thread(
            () -> {
              LOG.info(() -> "stopping: " + reason);
              stop();
              System.exit(0);
            },
            "weibao-stop");
    // Signals arrive on a daemon thread, whose children would not keep the JVM alive.
    stop.setDaemon(false);
    stop.start();
  }

  /** Whether a signal or a failure has begun to take everything down. */
  boolean isStopping() {
    return stopping;
  }

  /** Stops everything once; a second call waits for the first and does nothing. */
  synchronized void stop() {
    if (stopping) {
      return;
    }
    stopping = true;
    if (steps.isEmpty()) {
      return;
    }
    haltWhenStuck();
    progress.step("stopping");
    while (!steps.isEmpty()) {
      Started started = steps.pop();
      try {
        started.resource().close();
      } catch (Exception e) {
        LOG.log(Level.WARNING, e, () -> "could not stop the " + started.name());
      }
    }
    progress.step("Weibao has stopped");
  }

  private static void haltWhenStuck() {
    Thread watch =
        new Thread(
            () -> {
              try {
                Thread.sleep(PATIENCE.toMillis());
                Runtime.getRuntime().halt(1);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "weibao-stop-watch");
    watch.setDaemon(true);
    watch.start();
  }
}
