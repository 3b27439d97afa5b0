package org.weibao.routine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.routine.AssignmentKind;
import org.weibao.routine.AssignmentView;
import org.weibao.routine.NewAssignment;
import org.weibao.routine.NewRoutineTerm;
import org.weibao.routine.ProjectRoutine;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineStaffService;
import org.weibao.routine.RoutineTermView;
import org.weibao.schedule.Period;

/** The routine visits of one project: what is asked for and why, who does it, and how it went. */
@Named
@RequestScoped
public class ProjectRoutineBacking {

  @Inject RoutineService service;
  @Inject RoutineStaffService staff;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private ProjectRoutine routine;
  private List<Choice> people;
  private Long personId;
  private AssignmentKind kind = AssignmentKind.PART_TIME;
  private LocalDate from;
  private LocalDate to;
  private Integer times;
  private Period per = Period.WEEK;
  private String source;
  private LocalDate lastDay;

  /** Reads it; an address without a known id leads nowhere. */
  public void load() {
    try {
      getRoutine();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** What is kept of the project that the address names. */
  public ProjectRoutine getRoutine() {
    if (routine == null) {
      routine = service.of(params.number("id").orElse(-1L));
    }
    return routine;
  }

  /** Why nothing can be told; empty if it can. */
  public String getProblem() {
    return getRoutine().state().problem().map(attempt::wording).orElse("");
  }

  /** Whether the person says who looks after the project. */
  public boolean isAssigner() {
    return user.mayIn("routine.assign", id());
  }

  /** Whether the person keeps what the contract says. */
  public boolean isTermKeeper() {
    return user.mayIn("routine.term", id());
  }

  /** People to choose from. */
  public List<Choice> getPeople() {
    if (people == null) {
      people = staff.people();
    }
    return people;
  }

  /** How somebody can look after a project. */
  public List<AssignmentKind> getKinds() {
    return List.of(AssignmentKind.values());
  }

  /** Periods that a contract can name. */
  public List<Period> getPeriods() {
    return List.of(Period.WEEK, Period.HALF_MONTH, Period.MONTH);
  }

  /** Has somebody look after the project. */
  public String assign() {
    return step(
        "routine.assigned",
        project ->
            staff.assign(
                project,
                new NewAssignment(personId, kind, from, Optional.ofNullable(to)),
                user.context()));
  }

  /** Lets an assignment end. */
  public String endAssignment(AssignmentView ended) {
    return step(
        "routine.assignment-ended",
        project ->
            staff.endAssignment(project, ended.id(), ended.version(), lastDay, user.context()));
  }

  /** Writes down what the contract says. */
  public String addTerm() {
    return step(
        "routine.term-added",
        project ->
            staff.addTerm(
                project,
                new NewRoutineTerm(times, per, source, from, Optional.ofNullable(to)),
                user.context()));
  }

  /** Lets a term end. */
  public String endTerm(RoutineTermView ended) {
    return step(
        "routine.term-ended",
        project -> staff.endTerm(project, ended.id(), ended.version(), lastDay, user.context()));
  }

  private String step(String confirmation, LongConsumer work) {
    long project = id();
    return attempt.to(
        confirmation,
        () -> {
          work.accept(project);
          return "/projects/routine?faces-redirect=true&id=" + project;
        });
  }

  private long id() {
    return getRoutine().state().site().projectId();
  }

  public Long getPersonId() {
    return personId;
  }

  public void setPersonId(Long personId) {
    this.personId = personId;
  }

  public AssignmentKind getKind() {
    return kind;
  }

  public void setKind(AssignmentKind kind) {
    this.kind = kind;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public Integer getTimes() {
    return times;
  }

  public void setTimes(Integer times) {
    this.times = times;
  }

  public Period getPer() {
    return per;
  }

  public void setPer(Period per) {
    this.per = per;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
