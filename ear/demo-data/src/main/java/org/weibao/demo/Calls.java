package org.weibao.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Who calls on a day, when, about what. */
final class Calls {

  private static final int TRIES = 6;

  private final Telling telling;
  private final List<Site> sites;
  private final Weighted<DemoBook.Hour> hours;
  private final Map<Integer, Weighted<DemoBook.Fault>> faults = new LinkedHashMap<>();
  private final Map<LocalDate, Integer> perDay = new LinkedHashMap<>();

  Calls(Telling telling, List<Site> sites, int total) {
    this.telling = telling;
    this.sites = sites;
    this.hours = new Weighted<>(telling.book().hours(), DemoBook.Hour::weight);
    for (int month = 1; month <= 12; month++) {
      int m = month;
      List<DemoBook.Fault> seasonal =
          telling.book().faults().stream().filter(fault -> fault.happensIn(m)).toList();
      faults.put(month, new Weighted<>(seasonal, DemoBook.Fault::weight));
    }
    spread(total);
  }

  private void spread(int total) {
    List<LocalDate> days = telling.firstDay().datesUntil(telling.anchor()).toList();
    List<Integer> weights = days.stream().map(this::weight).toList();
    int[] counts = Shares.split(total, weights);
    for (int i = 0; i < counts.length; i++) {
      perDay.put(days.get(i), counts[i]);
    }
  }

  /** A weekday's weight, with some luck: no two Mondays are alike. */
  private int weight(LocalDate day) {
    int usual =
        telling.book().weekdays().stream()
            .filter(weekday -> weekday.day() == day.getDayOfWeek())
            .mapToInt(DemoBook.Weekday::weight)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("weekdays.csv lacks a day"));
    return usual * telling.between(70, 130);
  }

  /** The calls of a day, the first first. */
  List<CaseFile> of(LocalDate day) {
    Weighted<Site> open =
        new Weighted<>(
            sites.stream().filter(site -> !site.movedInOn.isAfter(day)).toList(),
            site -> site.project.requestShare());
    int count = open.isEmpty() ? 0 : perDay.get(day);
    List<CaseFile> calls = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      calls.add(call(day, open));
    }
    calls.sort(Comparator.comparing((CaseFile file) -> file.receivedAt));
    return calls;
  }

  private CaseFile call(LocalDate day, Weighted<Site> open) {
    SplittableRandom random = telling.random().split();
    Site site = open.pick(random);
    Instant at =
        telling
            .at(day, hours.pick(random).hour() * 60)
            .plus(Duration.ofSeconds(random.nextInt(3600)));
    CaseFile file = null;
    for (int i = 0; i < TRIES && file == null; i++) {
      DemoBook.Fault fault = faults.get(day.getMonthValue()).pick(random);
      file = about(new CaseFile(site, fault, random, at)).orElse(null);
    }
    if (file == null) {
      throw new IllegalArgumentException("no fault fits the devices of " + site.project.code());
    }
    reach(file);
    return file;
  }

  /** Finds the device or the flat that a fault is about. */
  private Optional<CaseFile> about(CaseFile file) {
    DemoBook.Fault fault = file.fault;
    if (fault.category().isEmpty()) {
      if (fault.where() == DemoBook.Where.ROOM) {
        file.flat = file.site.flats.get(file.random.nextInt(file.site.flats.size()));
      }
      return Optional.of(file);
    }
    List<Item> devices = file.site.devices(fault.category().get(), fault.where());
    if (devices.isEmpty()) {
      return Optional.empty();
    }
    file.item = devices.get(file.random.nextInt(devices.size()));
    file.flat = file.item.flat;
    file.place = file.item.location;
    return Optional.of(file);
  }

  /** How the call reaches the book, and when. */
  private void reach(CaseFile file) {
    DemoSettings settings = telling.book().settings();
    LocalDate day = LocalDate.ofInstant(file.receivedAt, telling.zone());
    boolean stormy = !day.isBefore(telling.anchor().minusDays(settings.lastDays()));
    int factor = stormy ? settings.lastDaysEmergencyFactor() : 1;
    file.emergency = file.percent() < file.fault.emergencyPercent() * factor;
    file.ground = file.emergency ? file.fault.ground().orElseThrow() : null;
    int ticket = file.percent();
    Map<String, Integer> sources = settings.sourcePercent();
    file.source = "DESK";
    int upTo = 0;
    for (Map.Entry<String, Integer> source : sources.entrySet()) {
      if (ticket >= upTo && ticket < upTo + source.getValue()) {
        file.source = source.getKey();
      }
      upTo += source.getValue();
    }
    // The register is imported once a day; nobody waits for that when it is urgent.
    if (file.emergency && file.source.equals("F5_FILE")) {
      file.source = "DESK";
    }
    Instant end = telling.anchor().atStartOfDay(telling.zone()).toInstant();
    Instant registered = file.receivedAt.plus(delay(file));
    file.registeredAt = registered.isBefore(end) ? registered : lastMoment(file.receivedAt, end);
  }

  private Duration delay(CaseFile file) {
    return switch (file.source) {
      case "F5_FILE" -> Duration.ofMinutes(file.between(60, 14 * 60));
      case "API" -> Duration.ofSeconds(file.between(1, 20));
      default -> Duration.ofSeconds(file.between(60, file.emergency ? 600 : 5400));
    };
  }

  private static Instant lastMoment(Instant received, Instant end) {
    long half = Duration.between(received, end).toSeconds() / 2;
    return received.plusSeconds(half);
  }
}
