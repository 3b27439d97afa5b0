package org.weibao.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * What the operator chose. A key is looked up as a command-line option, then as a system property,
 * then as an environment variable (capitals, underscores), then in {@code
 * config/weibao.properties}, and has a default otherwise.
 */
final class Settings {
  static final String HOME = "weibao.home";
  static final String CONFIG = "weibao.config";
  static final String EAR = "weibao.ear";

  /** A WAR deployed beside the EAR, under its file name; the benchmark brings its yardstick so. */
  static final String BESIDE = "weibao.beside";

  static final String DEMO = "weibao.demo";
  static final String DEMO_SCALE = "weibao.demo.scale";
  static final String HTTP_PORT = "weibao.http.port";
  static final String TRUSTED_PROXIES = "weibao.http.trusted-proxies";
  static final String DB_URL = "weibao.db.url";
  static final String DB_USER = "weibao.db.user";
  static final String DB_PASSWORD = "weibao.db.password";
  static final String DB_POOL = "weibao.db.pool";
  static final String BROKER_MODE = "weibao.broker.mode";
  static final String BROKER_HOST = "weibao.broker.host";
  static final String BROKER_PORT = "weibao.broker.port";
  static final String BROKER_DATA = "weibao.broker.data";
  static final String ZONE = "weibao.zone";
  static final String STOP_WITH_PARENT = "weibao.stop-with-parent";

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry(HTTP_PORT, "8080"),
          Map.entry(DEMO, "false"),
          Map.entry(DEMO_SCALE, "1"),
          Map.entry(ZONE, "Asia/Shanghai"),
          Map.entry(DB_USER, "weibao"),
          Map.entry(DB_PASSWORD, ""),
          Map.entry(DB_POOL, "32"),
          Map.entry(BROKER_MODE, "embedded"),
          Map.entry(BROKER_HOST, "127.0.0.1"),
          Map.entry(BROKER_PORT, "61616"),
          Map.entry(STOP_WITH_PARENT, "false"));

  /** Without a default here, but to be found in the environment for the application's sake. */
  private static final List<String> OPTIONAL =
      List.of(
          DB_URL,
          BROKER_DATA,
          "weibao.broker.url",
          "weibao.broker.user",
          "weibao.broker.password",
          "weibao.broker.credentials",
          "weibao.broker.redelivery-delay-ms",
          "weibao.broker.paused-queues",
          "weibao.outbox.enabled",
          "weibao.public-address",
          "weibao.mail.enabled",
          "weibao.mail.host",
          "weibao.mail.port",
          "weibao.mail.security",
          "weibao.mail.user",
          "weibao.mail.password",
          "weibao.mail.from",
          "weibao.mail.language",
          "weibao.notification.read-days",
          "weibao.retention.audit-days",
          "weibao.retention.personal-access-days",
          "weibao.jwt.keys",
          "weibao.jwt.key-days",
          "weibao.sign-in.free-failures",
          TRUSTED_PROXIES,
          "weibao.http.hsts");

  private static final Map<String, String> OPTIONS =
      Map.of("--ear", EAR, "--home", HOME, "--port", HTTP_PORT);

  private final Path distribution;
  private final Properties chosen;
  private final Properties file = new Properties();
  private final UnaryOperator<String> environment;

  private Settings(Path distribution, Properties chosen, UnaryOperator<String> environment) {
    this.distribution = distribution;
    this.chosen = chosen;
    this.environment = environment;
  }

  /**
   * @param distribution folder of the unpacked distribution
   * @throws StartRefused when an option is unknown or the settings file cannot be read
   */
  static Settings of(
      String[] args, Path distribution, Properties system, UnaryOperator<String> environment)
      throws StartRefused {
    Properties chosen = new Properties();
    system.stringPropertyNames().stream()
        .filter(key -> key.startsWith("weibao."))
        .forEach(key -> chosen.setProperty(key, system.getProperty(key)));
    readOptions(args, chosen);
    Settings settings = new Settings(distribution, chosen, environment);
    settings.readFile();
    return settings;
  }

  private static void readOptions(String[] args, Properties chosen) throws StartRefused {
    for (int i = 0; i < args.length; i++) {
      String key = OPTIONS.get(args[i]);
      if (args[i].equals("--demo")) {
        chosen.setProperty(DEMO, "true");
      } else if (key != null && i + 1 < args.length) {
        i++;
        chosen.setProperty(key, args[i]);
      } else {
        throw new StartRefused(
            "does not know the option "
                + args[i]
                + "; there are --demo, --home FOLDER, --port NUMBER and --ear FILE, and the command"
                + " "
                + AuditVerify.COMMAND
                + ".");
      }
    }
  }

  private void readFile() throws StartRefused {
    Path path = config().resolve("weibao.properties");
    if (!Files.exists(path)) {
      return;
    }
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      file.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new StartRefused("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /** The value of a key, or null when it has neither a value nor a default. */
  String text(String key) {
    String value = chosen.getProperty(key);
    if (value == null) {
      value = environment.apply(key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    }
    if (value == null) {
      value = file.getProperty(key);
    }
    return value == null ? DEFAULTS.get(key) : value;
  }

  boolean flag(String key) {
    return Boolean.parseBoolean(text(key));
  }

  int port(String key) throws StartRefused {
    String value = text(key);
    try {
      int port = Integer.parseInt(value);
      if (port > 0 && port < 65_536) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new StartRefused(key + " must be a port number, but is \"" + value + "\".", e);
    }
    throw new StartRefused(key + " must be between 1 and 65535, but is " + value + ".");
  }

  /** The data folder: {@code data} beside the product unless chosen. */
  Path home() {
    String home = text(HOME);
    return (home == null ? distribution.resolve("data") : Path.of(home))
        .toAbsolutePath()
        .normalize();
  }

  Path config() {
    String config = text(CONFIG);
    return (config == null ? distribution.resolve("config") : Path.of(config))
        .toAbsolutePath()
        .normalize();
  }

  /** What to deploy: an EAR, packed or unpacked; our own lies unpacked in the distribution. */
  Path ear() {
    String ear = text(EAR);
    return (ear == null ? distribution.resolve("app/weibao") : Path.of(ear))
        .toAbsolutePath()
        .normalize();
  }

  Path distribution() {
    return distribution;
  }

  boolean hasExternalDatabase() {
    String url = text(DB_URL);
    return url != null && !url.isBlank();
  }

  boolean isBehindProxy() {
    String proxies = text(TRUSTED_PROXIES);
    return proxies != null && !proxies.isBlank();
  }

  boolean hasEmbeddedBroker() {
    return "embedded".equals(text(BROKER_MODE));
  }

  /** Makes every setting visible to the application, which reads system properties. */
  void publish() {
    file.stringPropertyNames().forEach(this::publish);
    DEFAULTS.keySet().forEach(this::publish);
    OPTIONAL.forEach(this::publish);
    chosen.stringPropertyNames().forEach(this::publish);
    System.setProperty(HOME, home().toString());
    System.setProperty(CONFIG, config().toString());
    if (text(BROKER_DATA) == null) {
      System.setProperty(BROKER_DATA, home().resolve("broker").toString());
    }
  }

  private void publish(String key) {
    String value = text(key);
    if (value != null) {
      System.setProperty(key, value);
    }
  }
}
