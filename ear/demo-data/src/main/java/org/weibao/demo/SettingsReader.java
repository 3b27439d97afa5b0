package org.weibao.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code demo.yaml}; a figure that is missing or no figure is an error that names it. */
final class SettingsReader {

  private final Path file;
  private final Map<?, ?> root;

  private SettingsReader(Path file, Map<?, ?> root) {
    this.file = file;
    this.root = root;
  }

  static DemoSettings read(Path file) {
    LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
    try (InputStream in = Files.newInputStream(file)) {
      Object root = new Load(settings).loadFromInputStream(in);
      return new SettingsReader(file, asMap(root, file.toString())).settings();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private DemoSettings settings() {
    return new DemoSettings(
        ZoneId.of(required(root, "zone").toString()),
        required(root, "password").toString(),
        number(root, "months"),
        number(root, "requests"),
        number(root, "devices"),
        number(root, "spares-per-thousand"),
        number(root, "supplier-warranty-months"),
        sources(),
        number(root, "serial-named-percent"),
        arrivals(),
        contractArrival(),
        number(root, "second-visit-percent"),
        required(root, "unsolved-handling").toString(),
        number(root, "close-same-day-percent"),
        number(root, "close-days"),
        number(root, "phone-only-percent"),
        number(root, "reviewed-percent"),
        number(root, "return-percent"),
        number(root, "declined-percent"),
        number(root, "cancelled-percent"),
        number(root, "last-days"),
        number(root, "last-days-emergency-factor"));
  }

  private Map<String, Integer> sources() {
    Map<?, ?> node = asMap(required(root, "source-percent"), "source-percent");
    Map<String, Integer> sources = new LinkedHashMap<>();
    node.keySet().forEach(key -> sources.put(key.toString(), number(node, key.toString())));
    return sources;
  }

  private Map<String, DemoSettings.Arrival> arrivals() {
    Map<?, ?> node = asMap(required(root, "arrival"), "arrival");
    Map<String, DemoSettings.Arrival> arrivals = new LinkedHashMap<>();
    node.forEach((key, value) -> arrivals.put(key.toString(), arrival(asMap(value, "arrival"))));
    return arrivals;
  }

  private DemoSettings.Arrival arrival(Map<?, ?> node) {
    List<?> minutes = asList(node, "minutes");
    TreeSet<DayOfWeek> weekdays = new TreeSet<>();
    asList(node, "weekdays").forEach(day -> weekdays.add(DayOfWeek.valueOf(day.toString())));
    TreeSet<Integer> days = new TreeSet<>();
    asList(node, "days-of-month").forEach(day -> days.add(whole(day, "days-of-month")));
    if (minutes.size() != 2 && weekdays.isEmpty() && days.isEmpty()) {
      throw wrong("arrival", "needs minutes [from, to], weekdays or days-of-month");
    }
    return new DemoSettings.Arrival(
        minutes.isEmpty() ? 0 : whole(minutes.get(0), "minutes"),
        minutes.isEmpty() ? 0 : whole(minutes.get(1), "minutes"),
        node.containsKey("late-percent") ? number(node, "late-percent") : 0,
        node.containsKey("late-hours") ? number(node, "late-hours") : 0,
        weekdays,
        days);
  }

  private DemoSettings.ContractArrival contractArrival() {
    Map<?, ?> node = asMap(required(root, "contract-arrival"), "contract-arrival");
    List<?> span = asList(node, "span-percent");
    if (span.size() != 2) {
      throw wrong("contract-arrival", "needs span-percent [from, to]");
    }
    return new DemoSettings.ContractArrival(
        whole(span.get(0), "span-percent"),
        whole(span.get(1), "span-percent"),
        number(node, "late-percent"),
        number(node, "late-hours"));
  }

  private Object required(Map<?, ?> node, String key) {
    Object value = node.get(key);
    if (value == null) {
      throw wrong(key, "is missing");
    }
    return value;
  }

  private int number(Map<?, ?> node, String key) {
    return whole(required(node, key), key);
  }

  private int whole(Object value, String key) {
    if (value instanceof Integer number) {
      return number;
    }
    throw wrong(key, "is no whole number");
  }

  private static List<?> asList(Map<?, ?> node, String key) {
    return node.get(key) instanceof List<?> list ? list : List.of();
  }

  private static Map<?, ?> asMap(Object value, String key) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException(key + " must hold names and values");
  }

  private IllegalArgumentException wrong(String key, String what) {
    return new IllegalArgumentException(file + ": " + key + " " + what);
  }
}
