package org.weibao.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What must hold before anything is started; each failure is one line for the operator. */
final class Checks {
  /** Below this the database could stop in the middle of a write. */
  static final long LEAST_FREE_BYTES = 1L << 30;

  private Checks() {}

  static void all(Settings settings) throws StartRefused {
    writable(settings.home());
    enoughDisk(settings.home(), LEAST_FREE_BYTES);
    if (!Files.isReadable(settings.ear())) {
      throw new StartRefused("cannot find the application " + settings.ear() + ".");
    }
    freePort("HTTP", Settings.HTTP_PORT, null, settings.port(Settings.HTTP_PORT));
    if (settings.hasEmbeddedBroker()) {
      String host = settings.text(Settings.BROKER_HOST);
      int port = settings.port(Settings.BROKER_PORT);
      freePort("the message broker", Settings.BROKER_PORT, host, port);
    }
  }

  static void writable(Path home) throws StartRefused {
    try {
      Files.createDirectories(home);
      Files.delete(Files.createTempFile(home, "write-test", ".tmp"));
    } catch (IOException e) {
      throw new StartRefused(
          "cannot write to the data folder "
              + home
              + "; change its owner or set WEIBAO_HOME to another folder.",
          e);
    }
  }

  static void enoughDisk(Path home, long leastBytes) throws StartRefused {
    long free;
    try {
      free = Files.getFileStore(home).getUsableSpace();
    } catch (IOException e) {
      throw new StartRefused("cannot ask how much disk is free at " + home + ".", e);
    }
    if (free < leastBytes) {
      throw new StartRefused(
          "needs "
              + megabytes(leastBytes)
              + " MB of free disk at "
              + home
              + ", but only "
              + megabytes(free)
              + " MB are left.");
    }
  }

  /**
   * @param host address to listen on; null for every address of this machine
   */
  static void freePort(String what, String key, String host, int port) throws StartRefused {
    try (ServerSocket socket = new ServerSocket()) {
      // As the server does: a port in TIME_WAIT after a restart is not in use.
      socket.setReuseAddress(true);
      InetAddress address = host == null ? null : InetAddress.getByName(host);
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new StartRefused(
          "port "
              + port
              + " for "
              + what
              + " is in use; stop the program that holds it or set "
              + key
              + " to another port.",
          e);
    }
  }

  /** An external database, asked before the server is, which would bury the reason. */
  static void reachable(String url, String user, String password) throws StartRefused {
    try {
      DriverManager.getConnection(url, user, password).close();
    } catch (SQLException e) {
      throw new StartRefused("cannot reach the database " + url + ": " + e.getMessage(), e);
    }
  }

  private static long megabytes(long bytes) {
    return bytes >> 20;
  }
}
