package org.weibao.qualification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.weibao.device.DeviceCategory;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Row;
import org.weibao.kernel.Within;
import org.weibao.qualification.TeamQualifications.Member;
import org.weibao.qualification.entity.QualificationViews;
import org.weibao.qualification.entity.QualificationViews.Held;
import org.weibao.qualification.entity.QualificationViews.Mate;

/** The door for whoever asks whether people are qualified: teams, and those who are sent. */
@Stateless
@Guarded
public class QualificationCheckService {

  @Inject QualificationViews views;
  @Inject QualificationKinds kinds;
  @Inject QualificationRules rules;
  @Inject Clock clock;

  /**
   * Who of a project's team has what is needed for what hangs there (S12-4.1.1).
   *
   * @throws BusinessException {@link QualificationProblem#UNKNOWN_PROJECT}
   */
  @Allows("qualification.team")
  public TeamQualifications team(long projectId) {
    Row project =
        views
            .project(projectId)
            .orElseThrow(
                () -> new BusinessException(QualificationProblem.UNKNOWN_PROJECT, "id", projectId));
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    List<QualificationKind> needed = kinds.neededFor(views.classes(projectId));
    List<Mate> team = views.team(projectId, today);
    Set<Long> ids = new TreeSet<>();
    team.forEach(mate -> ids.add(mate.personId()));
    List<Held> held = views.held(ids);
    return new TeamQualifications(
        projectId,
        project.text("code"),
        project.text("name"),
        project.text("name_en"),
        rules.of(project.text("code"), today).stream()
            .map(QualificationAsked::clause)
            .distinct()
            .toList(),
        needed,
        team.stream().map(mate -> member(mate, needed, held, today)).toList());
  }

  private static Member member(
      Mate mate, List<QualificationKind> needed, List<Held> held, LocalDate day) {
    return new Member(
        mate.personId(),
        mate.name(),
        needed.stream().map(kind -> held(mate.personId(), kind, held, day)).toList());
  }

  private static TeamQualifications.Held held(
      long personId, QualificationKind kind, List<Held> all, LocalDate day) {
    List<Held> own =
        all.stream()
            .filter(one -> one.personId() == personId && one.kind().equals(kind.code()))
            .toList();
    Comparator<Held> byEnd = Comparator.comparing(one -> one.until().orElse(LocalDate.MAX));
    Optional<Held> valid = own.stream().filter(one -> one.holdsOn(day)).max(byEnd);
    Optional<Held> past =
        own.stream().filter(one -> one.until().filter(day::isAfter).isPresent()).max(byEnd);
    return new TeamQualifications.Held(
        kind, valid.isPresent(), valid.or(() -> past).flatMap(Held::until));
  }

  /** Whether anything at all is needed for work on devices of a class; empty for an unknown one. */
  @Within
  public boolean isAnyNeeded(Optional<DeviceCategory> deviceClass) {
    return !kinds.neededFor(deviceClass.stream().toList()).isEmpty();
  }

  /**
   * What people lack on a day who work on devices of a class.
   *
   * @param deviceClass empty if nobody knows it: only what is needed for whichever device counts
   * @return by person; nobody who lacks nothing
   */
  @Within
  public Map<Long, List<QualificationLack>> lacking(
      Set<Long> people, Optional<DeviceCategory> deviceClass, LocalDate day) {
    List<QualificationKind> needed = kinds.neededFor(deviceClass.stream().toList());
    List<Held> held = needed.isEmpty() ? List.of() : views.held(people);
    Map<Long, List<QualificationLack>> lacks = new HashMap<>();
    for (long person : people) {
      for (QualificationKind kind : needed) {
        TeamQualifications.Held one = held(person, kind, held, day);
        if (!one.valid()) {
          lacks
              .computeIfAbsent(person, any -> new ArrayList<>())
              .add(new QualificationLack(kind.code(), kind.names(), one.until()));
        }
      }
    }
    return lacks;
  }

  /** What the packs of a project ask of those who are sent on a day, what binds first. */
  @Within
  public List<QualificationAsked> asked(String projectCode, LocalDate day) {
    return rules.of(projectCode, day);
  }
}
