package org.weibao.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Brings the product up in order, says when it is ready, and takes it down in order. */
public final class Launcher {
  private final Settings settings;
  private final Progress progress;
  private final Stopper stopper;

  private Launcher(Settings settings, Progress progress, Stopper stopper) {
    this.settings = settings;
    this.progress = progress;
    this.stopper = stopper;
  }

  /** Exit code 1 with one line on standard error when the product cannot start. */
  public static void main(String[] args) {
    Progress progress = new Progress(System.out, nanosOfJvmStart());
    PrintStream err = System.err;
    Stopper stopper = new Stopper(progress);
    try {
      if (AuditVerify.isMeant(args)) {
        System.exit(AuditVerify.run(args, distribution(), System.out) ? 0 : 1);
      }
      Settings settings = Settings.of(args, distribution(), System.getProperties(), System::getenv);
      new Launcher(settings, progress, stopper).start();
    } catch (StartRefused | IllegalStateException e) {
      if (stopper.isStopping()) {
        // Not a failure: the operator took away what the start was waiting for. Leaving before all
        // is down would leave the database behind.
        stopper.stop();
        return;
      }
      stopper.stop();
      err.println("Weibao: " + e.getMessage());
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      System.exit(1);
    }
  }

  private void start() throws StartRefused, InterruptedException {
    Path home = settings.home();
    Checks.writable(home);
    HomeLock.take(home);
    ClassArchive.dropRefused(
        System.getProperty(ClassArchive.FOUND), System.getProperty("java.vm.info"));
    Checks.all(settings);
    stopper.listen(settings.flag(Settings.STOP_WITH_PARENT));
    settings.publish();
    bringUp(home);
  }

  private void bringUp(Path home) throws StartRefused, InterruptedException {
    redirectServerOutput(home);
    Future<Void> database = startDatabase(home);
    Path runtime = settings.distribution().resolve("runtime");
    int port = settings.port(Settings.HTTP_PORT);
    Path serverFolder =
        ServerFolder.create(
            runtime, home, settings.text(Settings.DB_POOL), settings.isBehindProxy());
    Server server = Server.boot(runtime, serverFolder, port);
    stopper.add("server", server::stop);
    progress.step("server is up");
    await(database);
    server.deploy(settings.ear());
    progress.step(settings.ear().getFileName() + " is deployed");
    if (settings.text(Settings.BESIDE) != null) {
      server.deploy(Path.of(settings.text(Settings.BESIDE)));
    }
    URI address = URI.create("http://localhost:" + port + "/");
    new Readiness(address).await();
    List<String> notes = new ArrayList<>(FirstPassword.takeFrom(home));
    if (settings.flag(Settings.DEMO)) {
      notes.addAll(new Demo(settings).load());
      progress.step("demo data are there");
      Simulator simulator = Simulator.start(settings.distribution().resolve("simulator"));
      stopper.add("supplier simulator", simulator::stop);
    }
    progress.step("Weibao is ready: " + address);
    notes.forEach(progress::say);
    ClassArchive.wanted()
        .ifPresent(
            archive -> {
              stopper.add("class archive", archive::stop);
              archive.makeLater();
            });
  }

  private Future<Void> startDatabase(Path home) throws StartRefused {
    if (settings.hasExternalDatabase()) {
      Checks.reachable(
          settings.text(Settings.DB_URL),
          settings.text(Settings.DB_USER),
          settings.text(Settings.DB_PASSWORD));
      return CompletableFuture.completedFuture(null);
    }
    // The server and the broker take their ports later than the database.
    LoopbackPorts ports =
        LoopbackPorts.FREE.except(
            List.of(settings.text(Settings.HTTP_PORT), settings.text(Settings.BROKER_PORT)));
    EmbeddedDatabase database =
        EmbeddedDatabase.prepare(settings.distribution().resolve("postgres"), home, ports);
    FutureTask<Void> start =
        new FutureTask<>(
            () -> {
              database.start();
              System.setProperty(Settings.DB_URL, database.url());
              System.setProperty(Settings.DB_USER, database.user());
              System.setProperty(Settings.DB_PASSWORD, database.password());
              progress.step("database is up");
              return null;
            });
    stopper.add(
        "database",
        () -> {
          // A server that is still coming up cannot be told to stop.
          await(start);
          database.stop();
        });
    new Thread(start, "weibao-database-start").start();
    return start;
  }

  private static void await(Future<Void> task) throws StartRefused, InterruptedException {
    try {
      task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StartRefused refused) {
        throw refused;
      }
      throw new StartRefused("cannot start the database: " + FirstCause.of(e), e);
    }
  }

  /** What libraries print without a logger; the terminal shows progress only. */
  private static void redirectServerOutput(Path home) throws StartRefused {
    try {
      Path file = Files.createDirectories(home.resolve("log")).resolve("console.log");
      PrintStream log = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
      System.setOut(log);
      System.setErr(log);
    } catch (IOException e) {
      throw new StartRefused("cannot write log files below " + home + ".", e);
    }
  }

  /** The launcher's jar lies in {@code lib} of the distribution. */
  private static Path distribution() throws StartRefused {
    try {
      URI jar = Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(jar).getParent().getParent().toRealPath();
    } catch (java.net.URISyntaxException | IOException e) {
      throw new StartRefused("cannot find its own folder.", e);
    }
  }

  private static long nanosOfJvmStart() {
    return System.nanoTime() - ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000;
  }
}
