package org.weibao.project;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weibao.access.AccessService;
import org.weibao.access.Scope;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.listing.Choice;
import org.weibao.project.control.TeamHistory;
import org.weibao.project.entity.ContractTerm;
import org.weibao.project.entity.Project;
import org.weibao.project.entity.ProjectMaster;
import org.weibao.project.entity.Projects;
import org.weibao.project.entity.TeamStatusEntry;

/**
 * The door for who keeps projects: dates, contract, where the team stands. What service cases
 * depend on is told to whoever decides them, within the same transaction.
 */
@Stateless
@Guarded
public class ProjectMasterService {

  private static final String CHANGE = "project.change";
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]*");

  @Inject ProjectMaster master;
  @Inject Projects projects;
  @Inject AccessService access;
  @Inject Event<ProjectFactsChanged> changed;
  @Inject Clock clock;

  /**
   * A project with all that is kept of it.
   *
   * @throws BusinessException {@link ProjectProblem#UNKNOWN_PROJECT}
   */
  @Allows("project.details")
  public ProjectDetails details(long projectId) {
    Project project = master.find(projectId).orElseThrow(() -> unknown(projectId));
    return new ProjectDetails(
        projects.find(projectId, today()).orElseThrow(() -> unknown(projectId)),
        project.data(),
        project.version(),
        master.statuses(projectId).stream().map(TeamStatusEntry::view).toList(),
        master.terms(projectId).stream().map(ContractTerm::view).toList());
  }

  /** Property centres to choose from, by code. */
  @Allows("project.change")
  public List<Choice> propertyCenterChoices() {
    return master.centerChoices();
  }

  /**
   * Takes a project on (S01-2), with where its team stands.
   *
   * @param status where the team stands from the completion on; without a completion, from today
   * @return its id
   * @throws BusinessException {@link ProjectProblem}, on the field of {@link ProjectData}
   */
  @Allows("project.change")
  public long create(ProjectData data, TeamStatus status, CallContext context) {
    long city = check(data, Optional.empty());
    Project project = new Project(data, city);
    master.add(project);
    master.add(new TeamStatusEntry(project.id(), status, data.completedOn().orElse(today())));
    master.flush();
    access.placesChanged();
    return project.id();
  }

  /**
   * Writes something else down of a project.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link ProjectProblem}; {@link
   *     org.weibao.kernel.CommonProblem#STALE_VERSION}
   */
  @Allows("project.change")
  public void edit(long projectId, int version, ProjectData data, CallContext context) {
    Project project = lock(projectId, version);
    long city = check(data, Optional.of(projectId));
    project.describe(data, city);
    tell(projectId);
    access.placesChanged();
  }

  /**
   * Says where the team stands from a day on (S01-5.4).
   *
   * @throws BusinessException {@link ProjectProblem#STATUS_ON_DAY}, {@link
   *     ProjectProblem#STATUS_UNCHANGED}, {@link ProjectProblem#DAY_MISSING}
   */
  @Allows("project.change")
  public void setTeamStatus(
      long projectId, int version, TeamStatus status, LocalDate from, CallContext context) {
    lock(projectId, version);
    if (from == null) {
      throw new BusinessException(ProjectProblem.DAY_MISSING, "from");
    }
    TeamHistory.ensureFits(statuses(projectId), status, from);
    master.add(new TeamStatusEntry(projectId, status, from));
    tell(projectId);
  }

  /**
   * Takes a status back that was written down by mistake.
   *
   * @throws BusinessException {@link ProjectProblem#UNKNOWN_STATUS}, {@link
   *     ProjectProblem#LAST_STATUS}
   */
  @Allows("project.change")
  public void removeTeamStatus(long projectId, int version, long statusId, CallContext context) {
    lock(projectId, version);
    List<TeamStatusEntry> all = master.statuses(projectId);
    TeamStatusEntry entry =
        all.stream()
            .filter(e -> e.view().id() == statusId)
            .findFirst()
            .orElseThrow(
                () -> new BusinessException(ProjectProblem.UNKNOWN_STATUS, null, statusId));
    if (all.size() == 1) {
      throw new BusinessException(ProjectProblem.LAST_STATUS, null);
    }
    master.remove(entry);
    tell(projectId);
  }

  /**
   * Writes down what the contract says of emergencies; it comes before the regulation's table
   * (S01-5.4.1.2).
   *
   * @return id of the term
   * @throws BusinessException {@link ProjectProblem}, on the field of {@link AddContractTerm}
   */
  @Allows("project.change")
  public long addContractTerm(
      long projectId, int version, AddContractTerm term, CallContext context) {
    lock(projectId, version);
    check(term);
    for (ContractTerm other : master.terms(projectId)) {
      if (other.meets(term.from(), term.to())) {
        ContractTermView seen = other.view();
        throw new BusinessException(
            ProjectProblem.TERM_OVERLAPS, "from", seen.from(), seen.to().orElse(null));
      }
    }
    ContractTerm added = new ContractTerm(projectId, term);
    master.add(added);
    tell(projectId);
    return added.view().id();
  }

  /**
   * Lets a term of the contract hold until a day, that day included.
   *
   * @throws BusinessException {@link ProjectProblem#UNKNOWN_TERM}, {@link
   *     ProjectProblem#ENDS_BEFORE_BEGIN}, {@link ProjectProblem#DAY_MISSING}
   */
  @Allows("project.change")
  public void endContractTerm(
      long projectId, int version, long termId, LocalDate lastDay, CallContext context) {
    lock(projectId, version);
    ContractTerm term =
        master.terms(projectId).stream()
            .filter(t -> t.view().id() == termId)
            .findFirst()
            .orElseThrow(() -> new BusinessException(ProjectProblem.UNKNOWN_TERM, null, termId));
    if (lastDay == null) {
      throw new BusinessException(ProjectProblem.DAY_MISSING, "lastDay");
    }
    if (lastDay.isBefore(term.view().from())) {
      throw new BusinessException(ProjectProblem.ENDS_BEFORE_BEGIN, "lastDay");
    }
    term.end(lastDay);
    tell(projectId);
  }

  private Project lock(long projectId, int version) {
    Project seen = master.find(projectId).orElseThrow(() -> unknown(projectId));
    access.ensureInProject(CHANGE, projectId);
    StaleVersion.ensureSeen(Project.class, projectId, seen.code(), version, seen.version());
    return master.lock(projectId).orElseThrow(() -> unknown(projectId));
  }

  /** Writes, and lets those who decide cases see it now and not a moment later. */
  private void tell(long projectId) {
    master.flush();
    projects.forget();
    changed.fire(new ProjectFactsChanged(projectId));
  }

  private List<TeamStatusView> statuses(long projectId) {
    return master.statuses(projectId).stream().map(TeamStatusEntry::view).toList();
  }

  /** City of the project, if all of it can be so. */
  private long check(ProjectData data, Optional<Long> projectId) {
    text("code", data.code(), ProjectData.CODE_LENGTH);
    text("name", data.name(), ProjectData.NAME_LENGTH);
    text("nameEn", data.nameEn(), ProjectData.NAME_LENGTH);
    if (!CODE.matcher(data.code()).matches()) {
      throw new BusinessException(ProjectProblem.CODE_FORM, "code");
    }
    if (master.isCodeTaken(data.code(), projectId)) {
      throw new BusinessException(ProjectProblem.CODE_TAKEN, "code", data.code());
    }
    notBeforeCompletion(data, "handedOverOn", data.handedOverOn());
    notBeforeCompletion(data, "movedInOn", data.movedInOn());
    notBeforeCompletion(data, "warrantyEndsOn", data.warrantyEndsOn());
    notBeforeCompletion(data, "retentionEndsOn", data.retentionEndsOn());
    data.retentionAmount().ifPresent(ProjectMasterService::ensureAmount);
    long city =
        master
            .cityOfCenter(data.propertyCenterId())
            .orElseThrow(
                () ->
                    new BusinessException(
                        ProjectProblem.UNKNOWN_PROPERTY_CENTER, "propertyCenterId"));
    Scope scope = access.scope(CHANGE);
    if (!scope.coversCity(city)) {
      throw new BusinessException(ProjectProblem.UNKNOWN_PROPERTY_CENTER, "propertyCenterId");
    }
    return city;
  }

  private static void notBeforeCompletion(ProjectData data, String field, Optional<LocalDate> day) {
    Optional<LocalDate> completed = data.completedOn();
    if (day.isPresent() && completed.isPresent() && day.get().isBefore(completed.get())) {
      throw new BusinessException(ProjectProblem.BEFORE_COMPLETION, field, completed.get());
    }
  }

  private static void ensureAmount(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    if (plain.signum() <= 0
        || plain.scale() > ProjectData.AMOUNT_DECIMALS
        || plain.precision() - plain.scale() > ProjectData.AMOUNT_DIGITS) {
      throw new BusinessException(ProjectProblem.AMOUNT, "retentionAmount");
    }
  }

  private static void check(AddContractTerm term) {
    text("source", term.source(), AddContractTerm.SOURCE_LENGTH);
    if (term.hours() < 1 || term.hours() > AddContractTerm.MOST_HOURS) {
      throw new BusinessException(ProjectProblem.HOURS, "hours", AddContractTerm.MOST_HOURS);
    }
    if (term.from() == null) {
      throw new BusinessException(ProjectProblem.DAY_MISSING, "from");
    }
    if (term.to().filter(last -> last.isBefore(term.from())).isPresent()) {
      throw new BusinessException(ProjectProblem.ENDS_BEFORE_BEGIN, "to");
    }
  }

  private static void text(String field, String text, int longest) {
    if (text.isEmpty()) {
      throw new BusinessException(ProjectProblem.TEXT_MISSING, field);
    }
    if (text.length() > longest) {
      throw new BusinessException(ProjectProblem.TEXT_TOO_LONG, field, longest);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static BusinessException unknown(long projectId) {
    return new BusinessException(ProjectProblem.UNKNOWN_PROJECT, "projectId", projectId);
  }
}
