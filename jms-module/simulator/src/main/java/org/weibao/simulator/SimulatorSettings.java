package org.weibao.simulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * How the simulated suppliers behave.
 *
 * @param brokerUri AMQP address of the broker, {@code weibao.broker.host} and {@code .port}
 * @param credentials file with supplier code = password, followed while running; {@code
 *     weibao.broker.credentials} or {@code keys/broker-suppliers.properties} below {@code
 *     weibao.home}
 * @param delay time before each answer, {@code weibao.simulator.delay-ms}
 * @param outcome what happens to every device, {@code weibao.simulator.outcome}; by serial if empty
 * @param habits {@code weibao.simulator.habits}, separated by commas
 */
public record SimulatorSettings(
    String brokerUri,
    Path credentials,
    Duration delay,
    Optional<Outcome> outcome,
    Set<Habit> habits) {

  static SimulatorSettings from(Properties properties) {
    Path home = Path.of(properties.getProperty("weibao.home", "data"));
    Set<Habit> habits = EnumSet.noneOf(Habit.class);
    Arrays.stream(properties.getProperty("weibao.simulator.habits", "").split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(Habit::valueOf)
        .forEach(habits::add);
    return new SimulatorSettings(
        "amqp://%s:%s"
            .formatted(
                properties.getProperty("weibao.broker.host", "127.0.0.1"),
                properties.getProperty("weibao.broker.port", "61616")),
        Optional.ofNullable(properties.getProperty("weibao.broker.credentials"))
            .map(Path::of)
            .orElse(home.resolve("keys").resolve("broker-suppliers.properties")),
        Duration.ofMillis(
            Long.parseLong(properties.getProperty("weibao.simulator.delay-ms", "2000"))),
        Optional.ofNullable(properties.getProperty("weibao.simulator.outcome"))
            .map(Outcome::valueOf),
        habits);
  }
}
