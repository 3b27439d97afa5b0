package org.weibao.workorder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How dispatch suggests who goes, and the reasons that it writes down; see {@code
 * config/dispatch.yaml}.
 *
 * @param points by what they are given for
 * @param postingDays days after a visit on which somebody from elsewhere still sees the project
 * @param visitMinutes how long a visit takes unless somebody says otherwise
 * @param reasons by the action that they belong to
 * @param distances kilometres by road, by both cities' codes
 */
public record DispatchRules(
    Map<Points, Integer> points,
    int postingDays,
    int visitMinutes,
    Map<WorkAction, List<Reason>> reasons,
    Map<Set<String>, Integer> distances) {

  /** What points are given for. */
  public enum Points {
    sameCity,
    perHundredKilometres,
    ownProject,
    perRecordOfKind,
    mostForRecords,
    qualified,
    perLack,
    perHourPlanned,
    conflict
  }

  /** A coded reason with its words. */
  public record Reason(String code, String simplified, String traditional, String english) {

    /** Words in a language. */
    public String in(Locale locale) {
      if (!Locale.CHINESE.getLanguage().equals(locale.getLanguage())) {
        return english;
      }
      return Locale.TAIWAN.getCountry().equals(locale.getCountry()) ? traditional : simplified;
    }
  }

  /** All is copied. */
  public DispatchRules {
    points = Map.copyOf(points);
    reasons = Map.copyOf(reasons);
    distances = Map.copyOf(distances);
  }

  /** Points for something. */
  public int of(Points what) {
    return points.get(what);
  }

  /** Kilometres between two cities; empty if nobody wrote them down. */
  public OptionalInt kilometres(String city, String other) {
    if (city.equals(other)) {
      return OptionalInt.of(0);
    }
    Integer known = distances.get(Set.of(city, other));
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }

  /** Reasons of an action. */
  public List<Reason> reasonsOf(WorkAction action) {
    return reasons.getOrDefault(action, List.of());
  }

  /** A reason by its code, whichever action it belongs to. */
  public Optional<Reason> reason(String code) {
    return reasons.values().stream()
        .flatMap(List::stream)
        .filter(reason -> reason.code().equals(code))
        .findFirst();
  }
}
