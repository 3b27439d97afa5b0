package org.weibao.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

/** Where a port comes from that nobody but the product has to know. */
@FunctionalInterface
interface LoopbackPorts {
  /** Asks the system. The port is free now; anybody can take it until it is listened on. */
  LoopbackPorts FREE =
      () -> {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
          return socket.getLocalPort();
        }
      };

  int next() throws IOException;

  /**
   * The same without those that somebody else will listen on later.
   *
   * @param kept port numbers in digits, as they are configured
   */
  default LoopbackPorts except(List<String> kept) {
    return () -> {
      int port = next();
      while (kept.contains(Integer.toString(port))) {
        port = next();
      }
      return port;
    };
  }
}
