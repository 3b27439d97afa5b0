package org.weibao.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the command-line tools of PostgreSQL. */
final class PostgresCommands {
  private final Path bin;

  PostgresCommands(Path binaries) throws IOException {
    // The real path, because the system names a running program by it.
    this.bin = binaries.toRealPath().resolve("bin");
  }

  void initialize(Path data, Path passwordFile, String administrator) throws IOException {
    // The builtin C.UTF-8 sorts alike on every platform and needs no locale of the machine.
    run(
        List.of(
            tool("initdb"),
            "-D",
            data.toString(),
            "-U",
            administrator,
            "-A",
            "scram-sha-256",
            "--pwfile=" + passwordFile,
            "-E",
            "UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8"));
  }

  /** Starts the server in a session of its own, so that Ctrl-C does not reach it, and waits. */
  void start(Path data, Path log, int port) throws IOException {
    // Single-office sizes; 60 connections serve the pool of 32, demo loading and an operator.
    // fsync and synchronous_commit stay at PostgreSQL's own defaults: on.
    String options =
        "-p "
            + port
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c max_connections=60 -c shared_buffers=128MB"
            + " -c timezone=UTC -c log_timezone=UTC";
    run(
        List.of(
            tool("pg_ctl"),
            "start",
            "-w",
            "-t",
            "120",
            "-D",
            data.toString(),
            "-l",
            log.toString(),
            "-o",
            options));
  }

  /** Ends sessions, writes a checkpoint, and waits until the server is gone. */
  void stop(Path data) throws IOException {
    run(List.of(tool("pg_ctl"), "stop", "-w", "-t", "60", "-m", "fast", "-D", data.toString()));
  }

  boolean isOurServer(Path program) {
    return program.equals(Path.of(tool("postgres")));
  }

  private String tool(String name) {
    return bin.resolve(isWindows() ? name + ".exe" : name).toString();
  }

  private void run(List<String> command) throws IOException {
    List<String> words = new ArrayList<>();
    if (isRoot()) {
      // PostgreSQL refuses to run as root; in a user namespace without mapping it is nobody.
      words.addAll(List.of("unshare", "-U"));
    }
    words.addAll(command);
    // To a file, not a pipe: the server inherits it and would keep a pipe open for ever.
    File output = File.createTempFile("weibao-postgres", ".log");
    try {
      Process process =
          new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output).start();
      if (process.waitFor() != 0) {
        throw new IOException(lastLine(output));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + command.get(0) + " was running", e);
    } finally {
      if (!output.delete()) {
        output.deleteOnExit();
      }
    }
  }

  private static String lastLine(File output) throws IOException {
    String text = java.nio.file.Files.readString(output.toPath(), StandardCharsets.UTF_8).trim();
    return text.substring(text.lastIndexOf('\n') + 1).trim();
  }

  private static boolean isRoot() {
    return !isWindows() && "root".equals(System.getProperty("user.name"));
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
  }
}
