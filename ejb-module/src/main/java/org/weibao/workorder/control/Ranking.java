package org.weibao.workorder.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.weibao.qualification.QualificationLack;
import org.weibao.workorder.DispatchRules;
import org.weibao.workorder.DispatchRules.Points;
import org.weibao.workorder.Suggestion;
import org.weibao.workorder.Suggestion.Ground;

/**
 * Ranks who could be sent. The same people and rules always give the same order, whatever the order
 * in which they come.
 */
public final class Ranking {

  private static final int HUNDRED = 100;
  private static final int HOUR = 60;

  private final DispatchRules rules;

  /** By rules. */
  public Ranking(DispatchRules rules) {
    this.rules = rules;
  }

  /**
   * Everybody who could go, the best first; equal ones by name and id.
   *
   * @param city code of the city in which the work is
   */
  public List<Suggestion> rank(String city, Collection<Candidate> candidates) {
    return candidates.stream()
        .map(candidate -> judge(city, candidate))
        .sorted(
            Comparator.comparingInt(Suggestion::points)
                .reversed()
                .thenComparing(Suggestion::name)
                .thenComparingLong(Suggestion::technicianId))
        .toList();
  }

  /**
   * The city among several from which the way is shortest; the first by code if two are equally
   * far, empty if no way is known.
   */
  public Optional<String> nearest(String city, Collection<String> others) {
    return others.stream()
        .filter(other -> rules.kilometres(city, other).isPresent())
        .min(
            Comparator.comparingInt((String other) -> rules.kilometres(city, other).getAsInt())
                .thenComparing(Comparator.naturalOrder()));
  }

  private Suggestion judge(String city, Candidate candidate) {
    List<Ground> grounds = new ArrayList<>();
    addWay(grounds, city, candidate);
    if (candidate.ownProject()) {
      grounds.add(new Ground("own-project", rules.of(Points.ownProject), 0));
    }
    if (candidate.records() > 0) {
      long counted = candidate.records() * rules.of(Points.perRecordOfKind);
      int points = (int) Math.min(counted, rules.of(Points.mostForRecords));
      grounds.add(new Ground("records", points, candidate.records()));
    }
    candidate.lacks().ifPresent(lacks -> addQualification(grounds, lacks));
    if (candidate.plannedMinutes() > 0) {
      long points = candidate.plannedMinutes() * rules.of(Points.perHourPlanned) / HOUR;
      grounds.add(new Ground("load", (int) points, candidate.plannedMinutes()));
    }
    if (candidate.busy()) {
      grounds.add(new Ground("conflict", rules.of(Points.conflict), 0));
    }
    grounds.sort(
        Comparator.comparingInt((Ground ground) -> Math.abs(ground.points()))
            .reversed()
            .thenComparing(Ground::key));
    return new Suggestion(
        candidate.id(),
        candidate.name(),
        candidate.cityName(),
        candidate.cityNameEn(),
        grounds.stream().mapToInt(Ground::points).sum(),
        grounds,
        candidate.lacks().orElse(List.of()));
  }

  private void addQualification(List<Ground> grounds, List<QualificationLack> lacks) {
    grounds.add(
        lacks.isEmpty()
            ? new Ground("qualified", rules.of(Points.qualified), 0)
            : new Ground("not-qualified", lacks.size() * rules.of(Points.perLack), lacks.size()));
  }

  private void addWay(List<Ground> grounds, String city, Candidate candidate) {
    OptionalInt way = rules.kilometres(city, candidate.cityCode());
    if (way.isEmpty()) {
      grounds.add(
          new Ground("far", farthest() * rules.of(Points.perHundredKilometres) / HUNDRED, 0));
    } else if (way.getAsInt() == 0) {
      grounds.add(new Ground("same-city", rules.of(Points.sameCity), 0));
    } else {
      int points = way.getAsInt() * rules.of(Points.perHundredKilometres) / HUNDRED;
      grounds.add(new Ground("way", points, way.getAsInt()));
    }
  }

  /** A way that nobody wrote down counts as twice the longest that is known. */
  private int farthest() {
    return 2 * rules.distances().values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
