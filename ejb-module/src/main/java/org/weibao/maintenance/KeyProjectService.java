package org.weibao.maintenance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Choice;
import org.weibao.maintenance.entity.KeyDuty;
import org.weibao.maintenance.entity.KeyProject;
import org.weibao.maintenance.entity.KeyProjects;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;

/** The door to key projects and who answers for what in them (S12-4.2.4a). */
@Stateless
@Guarded
public class KeyProjectService {

  /** Longest reason. */
  public static final int WHY_LENGTH = 300;

  /** Longest name of an area of responsibility. */
  public static final int AREA_LENGTH = 120;

  private static final String KEY = "maintenance.key";

  /** Who may answer for something in a project. */
  private static final Set<Role> PEOPLE =
      EnumSet.of(
          Role.SERVICE_TECHNICIAN, Role.PROJECT_TEAM_LEAD, Role.CITY_TECH_LEAD, Role.CITY_HEAD);

  @Inject KeyProjects projects;
  @Inject MaintenanceRules rules;
  @Inject KeyProjectDutyService duty;
  @Inject OrganizationService organization;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * What is kept of a project.
   *
   * @throws BusinessException {@link MaintenanceProblem#UNKNOWN_PROJECT}
   */
  @Allows("maintenance.project")
  public KeyProjectView get(long projectId) {
    Row row = projects.find(projectId).orElseThrow(() -> unknown(projectId));
    Optional<PolicyAnswer> rule = rules.keyProject(row.text("code"), today());
    return new KeyProjectView(
        row.number("id"),
        row.text("code"),
        row.text("name"),
        row.text("name_en"),
        row.optionalDate("since"),
        row.optionalText("why"),
        row.optionalText("marked_by"),
        projects.duties(projectId),
        rule.map(MaintenanceRules::keyNeeds).orElse(Set.of()),
        rule.map(found -> found.rule().clause()),
        row.integer("version"));
  }

  /** People who may answer for something in a project. */
  @Allows("maintenance.key")
  public List<Choice> people(long projectId) {
    get(projectId);
    return organization.holdersInProject(PEOPLE, projectId).stream()
        .map(organization::getPerson)
        .map(person -> Choice.of(person.id(), person.displayName(), null))
        .toList();
  }

  /**
   * Makes a project a key one, or says otherwise since when and why it is.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link MaintenanceProblem}, or {@link
   *     org.weibao.kernel.CommonProblem#STALE_VERSION}
   */
  @Allows("maintenance.key")
  public void mark(long projectId, int version, LocalDate since, String why, CallContext context) {
    KeyProjectView seen = enter(projectId);
    String reason = words(why, "why", WHY_LENGTH);
    if (since == null) {
      throw new BusinessException(MaintenanceProblem.SINCE_MISSING, "since");
    }
    Optional<KeyProject> mark = projects.markOf(projectId);
    if (mark.isEmpty()) {
      projects.add(new KeyProject(projectId, since, reason, context.personId()));
    } else {
      mark.get().ensureVersion(version, seen.projectCode());
      mark.get().mark(since, reason, context.personId());
      projects.flush();
    }
    duty.follow(projectId);
  }

  /**
   * A project is no key one any more.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link MaintenanceProblem#NO_KEY_PROJECT}, or {@link
   *     org.weibao.kernel.CommonProblem#STALE_VERSION}
   */
  @Allows("maintenance.key")
  public void unmark(long projectId, int version, CallContext context) {
    KeyProjectView seen = enter(projectId);
    if (seen.since().isEmpty()) {
      throw new BusinessException(MaintenanceProblem.NO_KEY_PROJECT, null, seen.projectCode());
    }
    KeyProject mark = projects.markOf(projectId).orElseThrow();
    mark.ensureVersion(version, seen.projectCode());
    mark.unmark(context.personId());
    projects.flush();
    duty.follow(projectId);
  }

  /**
   * Somebody answers for something in a project from today on.
   *
   * @throws BusinessException {@link MaintenanceProblem}, on the field {@code personId} or {@code
   *     area}
   */
  @Allows("maintenance.key")
  public void assign(long projectId, Long personId, String area, CallContext context) {
    enter(projectId);
    String words = words(area, "area", AREA_LENGTH);
    if (personId == null || !organization.holdersInProject(PEOPLE, projectId).contains(personId)) {
      throw new BusinessException(MaintenanceProblem.DUTY_PERSON, "personId");
    }
    projects.add(new KeyDuty(projectId, personId, words, today()), words);
    duty.follow(projectId);
  }

  /**
   * Somebody answers for it no more.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link MaintenanceProblem#UNKNOWN_DUTY}, or {@link
   *     org.weibao.kernel.CommonProblem#STALE_VERSION}
   */
  @Allows("maintenance.key")
  public void release(long projectId, long id, int version, CallContext context) {
    enter(projectId);
    KeyDuty held =
        projects
            .duty(projectId, id)
            .orElseThrow(() -> new BusinessException(MaintenanceProblem.UNKNOWN_DUTY, "id", id));
    held.ensureVersion(version);
    projects.remove(held);
    duty.follow(projectId);
  }

  private KeyProjectView enter(long projectId) {
    KeyProjectView seen = get(projectId);
    access.ensureInProject(KEY, projectId);
    return seen;
  }

  private static String words(String typed, String field, int limit) {
    String words = typed == null ? "" : typed.strip();
    if (words.isEmpty() || words.length() > limit) {
      throw new BusinessException(MaintenanceProblem.WORDS, field, limit);
    }
    return words;
  }

  private static BusinessException unknown(long projectId) {
    return new BusinessException(MaintenanceProblem.UNKNOWN_PROJECT, "id", projectId);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
