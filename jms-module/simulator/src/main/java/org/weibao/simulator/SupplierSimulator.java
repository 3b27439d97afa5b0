package org.weibao.simulator;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Plays all suppliers whose credentials it finds, each on a thread of its own, until closed. New
 * suppliers are picked up while it runs, and a broker that is away is waited for.
 */
public final class SupplierSimulator implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(SupplierSimulator.class.getName());
  private static final long FOLLOW_MS = 1_000;
  private static final long STOP_MS = 5_000;

  private final SimulatorSettings settings;
  private final Map<String, Thread> desks = new HashMap<>();
  private final Thread follower;

  private SupplierSimulator(SimulatorSettings settings) {
    this.settings = settings;
    this.follower = thread("suppliers", this::follow);
  }

  /** Starts with settings from properties; see {@link SimulatorSettings} for the names. */
  public static SupplierSimulator start(Properties properties) {
    SupplierSimulator simulator = new SupplierSimulator(SimulatorSettings.from(properties));
    if (simulator.settings.enabled()) {
      simulator.follower.start();
    }
    return simulator;
  }

  /** Runs with the system properties until the process is ended. */
  public static void main(String[] args) throws InterruptedException {
    SupplierSimulator simulator = start(System.getProperties());
    Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
    simulator.follower.join();
  }

  /** Sends everybody home; what was not acknowledged comes again at the next start. */
  @Override
  public void close() {
    follower.interrupt();
    join(follower);
    List<Thread> all;
    synchronized (desks) {
      all = new ArrayList<>(desks.values());
      desks.clear();
    }
    all.forEach(Thread::interrupt);
    all.forEach(SupplierSimulator::join);
  }

  private void follow() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        openDesks();
        Thread.sleep(FOLLOW_MS);
      } catch (IOException e) {
        LOG.log(System.Logger.Level.WARNING, "cannot read the credentials", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void openDesks() throws IOException {
    if (!Files.isReadable(settings.credentials())) {
      return;
    }
    Properties passwords = new Properties();
    try (Reader reader = Files.newBufferedReader(settings.credentials())) {
      passwords.load(reader);
    }
    synchronized (desks) {
      for (String code : passwords.stringPropertyNames()) {
        desks.computeIfAbsent(
            code,
            name -> {
              Thread desk =
                  thread(
                      "supplier-" + name,
                      new SupplierDesk(name, passwords.getProperty(name), settings));
              desk.start();
              return desk;
            });
      }
    }
  }

  private static Thread thread(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    // Its libraries look for their parts here, wherever it was started from.
    thread.setContextClassLoader(SupplierSimulator.class.getClassLoader());
    return thread;
  }

  private static void join(Thread thread) {
    try {
      thread.join(STOP_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
