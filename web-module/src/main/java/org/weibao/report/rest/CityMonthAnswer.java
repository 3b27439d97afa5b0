package org.weibao.report.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.report.CityMonth;

/** The month of a city's projects. */
@Schema(
    name = "CityMonth",
    description =
        "Requests received in a month in a city's projects that the caller may see, counted as the"
            + " reports F4 of the projects count them")
public record CityMonthAnswer(
    long cityId,
    String cityName,
    String cityNameEn,
    @Schema(example = "2026-10") String month,
    int received,
    int emergencies,
    @Schema(description = "With an arrival limit that was missed") int late,
    @Schema(
            description =
                "About a device or room whose last request was closed shortly before; GET"
                    + " /v1/service-requests with cityId, from, to and repeat lists them")
        int repeats,
    List<Line> projects) {

  /** One project. */
  @Schema(name = "CityMonthProject")
  public record Line(
      long projectId,
      String code,
      String name,
      String nameEn,
      int received,
      int emergencies,
      int late,
      int repeats) {}

  static CityMonthAnswer of(CityMonth city) {
    return new CityMonthAnswer(
        city.cityId(),
        city.cityName(),
        city.cityNameEn(),
        city.month().toString(),
        city.received(),
        city.emergencies(),
        city.late(),
        city.repeats(),
        city.projects().stream()
            .map(
                line ->
                    new Line(
                        line.projectId(),
                        line.code(),
                        line.name(),
                        line.nameEn(),
                        line.received(),
                        line.emergencies(),
                        line.late(),
                        line.repeats()))
            .toList());
  }
}
