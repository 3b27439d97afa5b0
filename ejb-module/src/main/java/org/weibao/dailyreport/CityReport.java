package org.weibao.dailyreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.weibao.approval.ApprovalView;
import org.weibao.workorder.ServiceClass;

/**
 * The supervisor's report of a day in a city: everybody's classes and times, and who has not
 * reported (S04-16).
 *
 * @param lines by person and class
 * @param missing who worked and has not reported
 * @param review how its signature stands; empty until it is handed in
 * @param signed once it is signed; lines and missing are those that were signed then
 */
public record CityReport(
    DailyCity city,
    LocalDate day,
    List<Line> lines,
    List<Missing> missing,
    Optional<Review> review,
    Optional<Signed> signed) {

  /** Lists are copied. */
  public CityReport {
    lines = List.copyOf(lines);
    missing = List.copyOf(missing);
  }

  /** What somebody did of a class. */
  public record Line(
      long personId,
      String personName,
      ServiceClass serviceClass,
      int jobs,
      int travelMinutes,
      int labourMinutes) {

    /** Travel and labour together. */
    public int minutes() {
      return travelMinutes + labourMinutes;
    }
  }

  /** Somebody who worked and has not reported. */
  public record Missing(long personId, String personName, int jobs) {}

  /**
   * How the signature stands.
   *
   * @param changed whether figures have changed, so that it has to be handed in again
   */
  public record Review(int version, boolean changed, ApprovalView approval) {}

  /**
   * A report that is signed and stays as it is (S04-17).
   *
   * @param sha256 fingerprint of what was signed
   * @param correctedSince whether technicians have corrected something afterwards
   */
  public record Signed(Instant at, String sha256, boolean correctedSince) {}

  /** A sum; of all classes if none is named. */
  public record Sum(
      Optional<ServiceClass> serviceClass, int jobs, int travelMinutes, int labourMinutes) {

    /** Travel and labour together. */
    public int minutes() {
      return travelMinutes + labourMinutes;
    }
  }

  /** Sums by class. */
  public List<Sum> sums() {
    return lines.stream()
        .collect(Collectors.groupingBy(Line::serviceClass, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> sum(Optional.of(entry.getKey()), entry.getValue()))
        .toList();
  }

  /** The sum of all. */
  public Sum total() {
    return sum(Optional.empty(), lines);
  }

  private static Sum sum(Optional<ServiceClass> kind, List<Line> lines) {
    return new Sum(
        kind,
        lines.stream().mapToInt(Line::jobs).sum(),
        lines.stream().mapToInt(Line::travelMinutes).sum(),
        lines.stream().mapToInt(Line::labourMinutes).sum());
  }

  /** What the signature is about, by name; the same for the same figures in any order. */
  public Map<String, String> content() {
    Map<String, String> content = new TreeMap<>();
    content.put("city", city.code());
    content.put("day", day.toString());
    for (Line line : lines) {
      content.put(
          line.personId() + "." + line.serviceClass(),
          line.jobs() + "/" + line.travelMinutes() + "/" + line.labourMinutes());
    }
    missing.stream()
        .sorted(Comparator.comparingLong(Missing::personId))
        .forEach(person -> content.put("missing." + person.personId(), "" + person.jobs()));
    return content;
  }
}
