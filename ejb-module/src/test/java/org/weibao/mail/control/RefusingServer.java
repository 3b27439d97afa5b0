package org.weibao.mail.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that knows nobody whose address begins with {@code gone}, and has no room for
 * {@code later}.
 */
final class RefusingServer implements AutoCloseable {

  private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final AtomicInteger mails = new AtomicInteger();

  RefusingServer() throws IOException {
    Thread thread = new Thread(this::serve, "refusing-mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return door.getLocalPort();
  }

  /** Mails that it took. */
  int mails() {
    return mails.get();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        talk(caller);
      } catch (IOException e) {
        // The test has ended, or the caller has hung up.
        continue;
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
    PrintWriter out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
    say(out, "220 test");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.toUpperCase(Locale.ROOT);
      if (command.startsWith("RCPT TO:<GONE")) {
        say(out, "550 5.1.1 No such user here");
      } else if (command.startsWith("RCPT TO:<LATER")) {
        say(out, "450 4.2.1 Try again later");
      } else if (command.equals("DATA")) {
        say(out, "354 go on");
        takeMail(in);
        say(out, "250 taken");
      } else if (command.equals("QUIT")) {
        say(out, "221 bye");
        return;
      } else {
        say(out, "250 fine");
      }
    }
  }

  private void takeMail(BufferedReader in) throws IOException {
    String line = in.readLine();
    while (line != null && !line.equals(".")) {
      line = in.readLine();
    }
    mails.incrementAndGet();
  }

  private static void say(PrintWriter out, String line) {
    out.print(line + "\r\n");
    out.flush();
  }
}
