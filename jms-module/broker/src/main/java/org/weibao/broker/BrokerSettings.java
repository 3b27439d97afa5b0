package org.weibao.broker;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an operator decides about the broker. Read from system properties, then from environment
 * variables (capitals, {@code _} for {@code .} and {@code -}).
 *
 * @param embedded true: the product runs its own broker; false: it connects to {@code urls}
 * @param urls addresses of the external broker's nodes, {@code tcp://host:port}
 * @param user user name at an external broker
 * @param password password at an external broker
 * @param host address on which suppliers reach the embedded broker
 * @param port its TCP port
 * @param data folder of journal and large messages
 * @param credentials file of the suppliers' credentials, see {@link SupplierCredentials}
 * @param redeliveryDelayMs wait before a failed message is delivered again, in milliseconds;
 *     doubles with each attempt
 * @param pausedQueues queues that are paused at start, for maintenance: messages stay in them
 */
record BrokerSettings(
    boolean embedded,
    List<String> urls,
    String user,
    String password,
    String host,
    int port,
    Path data,
    Path credentials,
    long redeliveryDelayMs,
    List<String> pausedQueues) {

  static BrokerSettings fromSystem() {
    return from(
        name ->
            Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(environmentName(name)))));
  }

  static BrokerSettings from(Function<String, Optional<String>> source) {
    Function<String, Optional<String>> set = name -> source.apply(name).filter(v -> !v.isBlank());
    Path home =
        Path.of(
            set.apply("weibao.home")
                .or(() -> source.apply("com.sun.aas.instanceRoot").map(root -> root + "/weibao"))
                .orElse("data"));
    String mode = set.apply("weibao.broker.mode").orElse("embedded");
    if (!mode.equals("embedded") && !mode.equals("external")) {
      throw new IllegalArgumentException("weibao.broker.mode is embedded or external, not " + mode);
    }
    List<String> urls = list(set.apply("weibao.broker.url"));
    if (mode.equals("external") && urls.isEmpty()) {
      throw new IllegalArgumentException(
          "weibao.broker.mode is external, so weibao.broker.url must name the broker");
    }
    return new BrokerSettings(
        mode.equals("embedded"),
        urls,
        set.apply("weibao.broker.user").orElse(null),
        set.apply("weibao.broker.password").orElse(null),
        set.apply("weibao.broker.host").orElse("127.0.0.1"),
        Integer.parseInt(set.apply("weibao.broker.port").orElse("61616")),
        set.apply("weibao.broker.data").map(Path::of).orElse(home.resolve("broker")),
        set.apply("weibao.broker.credentials")
            .map(Path::of)
            .orElse(home.resolve("keys").resolve("broker-suppliers.properties")),
        Long.parseLong(set.apply("weibao.broker.redelivery-delay-ms").orElse("1000")),
        list(set.apply("weibao.broker.paused-queues")));
  }

  private static List<String> list(Optional<String> commaSeparated) {
    return commaSeparated
        .map(text -> Arrays.stream(text.split(",", -1)).map(String::strip).toList())
        .orElse(List.of());
  }

  private static String environmentName(String name) {
    return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
