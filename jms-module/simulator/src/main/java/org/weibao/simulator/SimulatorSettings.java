package org.weibao.simulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/**
 * How the simulated suppliers behave. Looked up in the properties given, then in environment
 * variables (capitals, {@code _} for {@code .} and {@code -}).
 *
 * @param enabled false: nobody answers, {@code weibao.simulator.enabled}
 * @param brokerUri AMQP address of the broker, {@code weibao.broker.host} and {@code .port}
 * @param credentials file with supplier code = password, followed while running; {@code
 *     weibao.broker.credentials} or {@code keys/broker-suppliers.properties} below {@code
 *     weibao.home}
 * @param delay time before each answer, {@code weibao.simulator.delay-ms}
 * @param outcome what happens to every device, {@code weibao.simulator.outcome}; by serial if empty
 * @param habits {@code weibao.simulator.habits}, separated by commas
 */
public record SimulatorSettings(
    boolean enabled,
    String brokerUri,
    Path credentials,
    Duration delay,
    Optional<Outcome> outcome,
    Set<Habit> habits) {

  static SimulatorSettings from(Properties properties) {
    return from(
        name ->
            Optional.ofNullable(properties.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(environmentName(name))))
                .filter(value -> !value.isBlank()));
  }

  private static SimulatorSettings from(Function<String, Optional<String>> source) {
    Set<Habit> habits = EnumSet.noneOf(Habit.class);
    source.apply("weibao.simulator.habits").stream()
        .flatMap(names -> Arrays.stream(names.split(",", -1)))
        .map(name -> Habit.valueOf(name.strip()))
        .forEach(habits::add);
    return new SimulatorSettings(
        source.apply("weibao.simulator.enabled").map(Boolean::parseBoolean).orElse(true),
        "amqp://%s:%s"
            .formatted(
                source.apply("weibao.broker.host").orElse("127.0.0.1"),
                source.apply("weibao.broker.port").orElse("61616")),
        source
            .apply("weibao.broker.credentials")
            .map(Path::of)
            .orElseGet(
                () ->
                    Path.of(source.apply("weibao.home").orElse("data"))
                        .resolve("keys")
                        .resolve("broker-suppliers.properties")),
        Duration.ofMillis(Long.parseLong(source.apply("weibao.simulator.delay-ms").orElse("2000"))),
        source.apply("weibao.simulator.outcome").map(Outcome::valueOf),
        habits);
  }

  private static String environmentName(String name) {
    return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
