package org.weibao.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A project as the story goes on: its dates, rooms, and the devices that hang there now. */
final class Site {

  /** A flat with its owner, if it has one. */
  record Flat(long id, String building, String number, String owner, String phone) {
    String label() {
      return building + "-" + number;
    }
  }

  final DemoBook.Project project;
  final long id;
  final LocalDate completedOn;
  final LocalDate handedOverOn;
  final LocalDate movedInOn;
  final LocalDate warrantyEndsOn;
  final List<Flat> flats = new ArrayList<>();
  final NavigableMap<LocalDate, String> teamStatus = new TreeMap<>();
  final NavigableMap<LocalDate, Integer> contractHours = new TreeMap<>();
  private final Map<String, List<Item>> installed = new LinkedHashMap<>();
  private int registerLines;

  Site(DemoBook.Project project, long id, Telling telling) {
    this.project = project;
    this.id = id;
    this.completedOn = telling.monthsAgo(project.completedMonthsAgo());
    this.handedOverOn = telling.monthsAgo(project.handedOverMonthsAgo());
    this.movedInOn = telling.monthsAgo(project.movedInMonthsAgo());
    this.warrantyEndsOn = completedOn.plusMonths(project.warrantyMonths()).minusDays(1);
  }

  void install(Item item) {
    devices(item.model.category(), item.model.where()).add(item);
  }

  void remove(Item item) {
    devices(item.model.category(), item.model.where()).remove(item);
  }

  /** What of a kind hangs here now. */
  List<Item> devices(String category, DemoBook.Where where) {
    return installed.computeIfAbsent(category + " " + where, key -> new ArrayList<>());
  }

  /** Those of a model that hang here now, in the order in which they came. */
  List<Item> devicesOf(String model) {
    return installed.values().stream()
        .flatMap(List::stream)
        .filter(item -> item.model.code().equals(model))
        .toList();
  }

  Optional<String> teamStatusOn(LocalDate day) {
    return Optional.ofNullable(teamStatus.floorEntry(day)).map(Map.Entry::getValue);
  }

  Optional<Integer> contractHoursOn(LocalDate day) {
    return Optional.ofNullable(contractHours.floorEntry(day)).map(Map.Entry::getValue);
  }

  /** The next line of the property centre's own register. */
  String nextRegisterNumber(int year) {
    registerLines++;
    return "%d-%05d".formatted(year, registerLines);
  }
}
