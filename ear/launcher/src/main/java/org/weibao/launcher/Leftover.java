package org.weibao.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A PostgreSQL that a killed instance left running, or only its {@code postmaster.pid}. The lock on
 * the data folder is ours by now, so no living instance can own it.
 */
final class Leftover {
  private final Path data;
  private final Path pidFile;
  private final PostgresCommands commands;

  /**
   * @param data PostgreSQL's own data folder
   */
  Leftover(Path data, PostgresCommands commands) {
    this.data = data;
    this.pidFile = data.resolve("postmaster.pid");
    this.commands = commands;
  }

  void stop() throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    if (runningPostgres().isPresent()) {
      commands.stop(data);
    }
    // After a power cut the number in the file may belong to any other program by now, and
    // PostgreSQL would refuse to start for its sake.
    Files.deleteIfExists(pidFile);
  }

  private Optional<ProcessHandle> runningPostgres() throws IOException {
    String pid = Files.readAllLines(pidFile).get(0).trim();
    return ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs);
  }

  /** By its program file: the number alone could by now be another PostgreSQL's. */
  private boolean isOurs(ProcessHandle process) {
    return process.info().command().map(Path::of).filter(commands::isOurServer).isPresent();
  }
}
