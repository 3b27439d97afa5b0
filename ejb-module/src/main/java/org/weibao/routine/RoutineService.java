package org.weibao.routine;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Within;
import org.weibao.routine.control.Checklists;
import org.weibao.routine.control.PackRules;
import org.weibao.routine.control.RoutineRules;
import org.weibao.routine.entity.RoutineSites;
import org.weibao.routine.entity.RoutineVisits;

/** The door for reading routine visits. */
@Stateless
@Guarded
public class RoutineService {

  private static final System.Logger LOG = System.getLogger(RoutineService.class.getName());
  private static final int LATEST = 40;

  @Inject RoutineSites sites;
  @Inject RoutineVisits visits;
  @Inject RoutineRules rules;
  @Inject PackRules packs;
  @Inject Checklists checklists;
  @Inject Clock clock;

  /** Visits on some days, by day and project; at most {@link VisitQuery#MOST_DAYS} of them. */
  @Allows("routine.read")
  public List<VisitRow> list(VisitQuery query) {
    LocalDate most = query.first().plusDays(VisitQuery.MOST_DAYS);
    return visits.list(
        query.last().isAfter(most)
            ? new VisitQuery(
                query.first(), most, query.cityId(), query.projectId(), query.personId())
            : query);
  }

  /** How the visits of each project in scope stand today, by code. */
  @Allows("routine.read")
  public List<RoutineState> states() {
    LocalDate today = today();
    Map<Long, List<AssignmentView>> assigned = sites.assignments();
    Map<Long, RoutineVisits.Outlook> outlooks = visits.outlooks(today);
    return sites.all().stream()
        .filter(site -> site.completedOn().filter(day -> !day.isAfter(today)).isPresent())
        .map(
            site ->
                state(
                    site,
                    today,
                    assigned.getOrDefault(site.projectId(), List.of()),
                    Optional.ofNullable(outlooks.get(site.projectId()))))
        .toList();
  }

  /**
   * All that is kept of a project's visits.
   *
   * @throws BusinessException {@link RoutineProblem#UNKNOWN_PROJECT}
   */
  @Allows("routine.read")
  public ProjectRoutine of(long projectId) {
    RoutineSite site = site(projectId);
    LocalDate today = today();
    List<AssignmentView> assigned = sites.assignments(projectId);
    Optional<RoutineVisits.Outlook> outlook =
        Optional.ofNullable(visits.outlooks(today).get(projectId));
    return new ProjectRoutine(
        state(site, today, assigned, outlook),
        assigned,
        site.terms(),
        byPacks(site, today, PackRules.KINDS),
        visits.latest(projectId, LATEST));
  }

  /**
   * When users of a project are trained while it is maintained (S12-4.2.6), and how often a bound
   * pack asks for it; nothing where none does.
   *
   * @throws BusinessException {@link RoutineProblem#UNKNOWN_PROJECT}
   */
  @Allows("routine.read")
  public RoutineTrainings trainings(long projectId) {
    return new RoutineTrainings(
        byPacks(site(projectId), today(), List.of(RoutineRule.TRAINING)),
        visits.latest(projectId, RoutineRule.TRAINING, LATEST));
  }

  private RoutineSite site(long projectId) {
    return sites
        .find(projectId)
        .orElseThrow(
            () -> new BusinessException(RoutineProblem.UNKNOWN_PROJECT, "projectId", projectId));
  }

  private List<RoutineRule> byPacks(RoutineSite site, LocalDate today, List<String> kinds) {
    List<RoutineRule> rules = new ArrayList<>();
    for (String kind : kinds) {
      try {
        rules.addAll(packs.on(site, kind, today));
      } catch (BusinessException e) {
        // A fact is missing or two packs claim the project: nobody can tell what is asked for.
        LOG.log(System.Logger.Level.DEBUG, () -> site.code() + ": " + e.code().code());
      }
    }
    return rules;
  }

  /**
   * A visit with all that is kept of it.
   *
   * @throws BusinessException {@link RoutineProblem#UNKNOWN}
   */
  @Allows("routine.read")
  public VisitView visit(long id) {
    return visits
        .find(id)
        .orElseThrow(() -> new BusinessException(RoutineProblem.UNKNOWN, "id", id));
  }

  /**
   * What has to be looked at on a visit; nothing where users are trained.
   *
   * @throws BusinessException {@link RoutineProblem#UNKNOWN}
   */
  @Allows("routine.read")
  public List<ChecklistItem> checklist(long id) {
    VisitRow row = visit(id).row();
    return row.isTraining()
        ? List.of()
        : checklists.book().of(row.serviceCase(), row.rule(), sites.deviceClasses(row.projectId()));
  }

  /** What was found and measured on a visit, for a paper about it; nothing before it is held. */
  @Within
  public TestRecord record(long visitId) {
    return visits
        .find(visitId)
        .map(
            visit ->
                new TestRecord(
                    visit.checks(), visit.measures().stream().map(MeasureView::measured).toList()))
        .orElse(TestRecord.NONE);
  }

  /** How the visits of a project were kept on some days, both included (S01-5.1.4-a). */
  @Within
  public RoutineCounts counts(long projectId, LocalDate first, LocalDate last) {
    return visits.counts(projectId, first, last);
  }

  private RoutineState state(
      RoutineSite site,
      LocalDate today,
      List<AssignmentView> assigned,
      Optional<RoutineVisits.Outlook> outlook) {
    Optional<RoutineRule> rule = Optional.empty();
    Optional<BusinessException> problem = Optional.empty();
    try {
      rule = rules.on(site, today);
    } catch (BusinessException e) {
      problem = Optional.of(e);
    }
    Optional<AssignmentKind> asked =
        rule.flatMap(RoutineRule::staffing).map(RoutineRule.Staffing::kind);
    return new RoutineState(
        site,
        rule,
        problem,
        assigned.stream()
            .filter(one -> one.holdsOn(today))
            .filter(one -> asked.map(kind -> kind == one.kind()).orElse(true))
            .findFirst(),
        outlook.flatMap(RoutineVisits.Outlook::next),
        outlook.map(RoutineVisits.Outlook::missed).orElse(0L));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
