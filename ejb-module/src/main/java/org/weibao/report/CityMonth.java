package org.weibao.report;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What the reports F4 of a city's projects say of one month, side by side and summed up. Projects
 * that the caller may not see are left out, of the sums as well.
 *
 * @param projects by code
 */
public record CityMonth(
    long cityId, String cityName, String cityNameEn, YearMonth month, List<Line> projects) {

  /** Lines are copied. */
  public CityMonth {
    projects = List.copyOf(projects);
  }

  /**
   * Requests of one project that were received in the month, counted as its F4 counts them.
   *
   * @param late with an arrival limit that was missed
   * @param repeats about a device or room whose last request was closed shortly before
   */
  public record Line(
      long projectId,
      String code,
      String name,
      String nameEn,
      int received,
      int emergencies,
      int late,
      int repeats) {}

  /** Requests received in the city. */
  public int received() {
    return sum(Line::received);
  }

  /** Emergencies among them. */
  public int emergencies() {
    return sum(Line::emergencies);
  }

  /** Those whose arrival limit was missed. */
  public int late() {
    return sum(Line::late);
  }

  /** Repeat faults among them. */
  public int repeats() {
    return sum(Line::repeats);
  }

  private int sum(ToIntFunction<Line> figure) {
    return projects.stream().mapToInt(figure).sum();
  }
}
