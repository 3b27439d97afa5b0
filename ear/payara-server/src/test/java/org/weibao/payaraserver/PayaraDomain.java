package org.weibao.payaraserver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A new domain of an unpacked Payara Server, driven with its own {@code asadmin}. */
final class PayaraDomain {
  private static final String NAME = "weibao-check";
  private static final int ADMIN_OFFSET = 48;
  private static final int HTTP_OFFSET = 80;

  private final Path server;
  private final int portBase;

  PayaraDomain(Path server, int portBase) {
    this.server = server;
    this.portBase = portBase;
  }

  int httpPort() {
    return portBase + HTTP_OFFSET;
  }

  private Path folder() {
    return server.resolve("glassfish/domains").resolve(NAME);
  }

  /**
   * Creates the domain and starts it.
   *
   * @param driver JDBC driver for the server's class path
   * @param settings of the product, given as system properties
   */
  void start(Path driver, Map<String, String> settings) throws IOException, InterruptedException {
    if (Files.exists(folder())) {
      run("delete-domain", NAME);
    }
    run("create-domain", "--nopassword", "--portbase", Integer.toString(portBase), NAME);
    Files.copy(driver, folder().resolve("lib").resolve(driver.getFileName()));
    giveSettings(settings);
    run("start-domain", NAME);
  }

  private void giveSettings(Map<String, String> settings) throws IOException {
    Path file = folder().resolve("config/domain.xml");
    StringBuilder options = new StringBuilder();
    settings.forEach(
        (name, value) ->
            options
                .append("<jvm-options>-D")
                .append(name)
                .append('=')
                .append(value)
                .append("</jvm-options>"));
    String domain = Files.readString(file);
    // Before the first option of each configuration in the file; the server's own is among them.
    Files.writeString(file, domain.replaceAll("(<java-config\\b[^>]*[^/]>)", "$1" + options));
  }

  /** Runs a command on the running domain and fails with its output if it fails. */
  void asadmin(String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--port", Integer.toString(portBase + ADMIN_OFFSET)));
    words.addAll(Arrays.asList(command));
    run(words.toArray(String[]::new));
  }

  void stop() throws IOException, InterruptedException {
    run("stop-domain", NAME);
  }

  private void run(String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(server.resolve("bin/asadmin").toString());
    words.add("--interactive=false");
    words.addAll(Arrays.asList(command));
    Path output = Files.createTempFile("asadmin", ".txt");
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("AS_JAVA", System.getProperty("java.home"));
    Process process = builder.redirectOutput(output.toFile()).start();
    int exitCode = process.waitFor();
    String text = Files.readString(output);
    Files.delete(output);
    if (exitCode != 0) {
      throw new IOException("asadmin " + String.join(" ", command) + ":\n" + text);
    }
  }
}
