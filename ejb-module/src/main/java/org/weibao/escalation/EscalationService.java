package org.weibao.escalation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.documentnumber.DocumentNumberService;
import org.weibao.documentnumber.HouseNumber;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.escalation.entity.Escalation;
import org.weibao.escalation.entity.EscalationDuties;
import org.weibao.escalation.entity.EscalationNote;
import org.weibao.escalation.entity.EscalationViews;
import org.weibao.escalation.entity.Escalations;
import org.weibao.escalation.entity.Opinion;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.Within;
import org.weibao.kernel.WorkRow;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.organization.Role;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;

/** The door to what is put to headquarters, and to leftovers of the works. */
@Stateless
@Guarded
public class EscalationService {

  /** Longest opinion, note or result. */
  public static final int TEXT_LENGTH = 1000;

  private static final HouseNumber HOUSE =
      new HouseNumber(Escalation.DOCUMENT, "ES", "escalation_number");

  @Inject Escalations escalations;
  @Inject EscalationViews views;
  @Inject EscalationDuties duties;
  @Inject EscalationRules rules;
  @Inject EscalationNews news;
  @Inject RequestService requests;
  @Inject ProjectService projects;
  @Inject DocumentNumberService numbers;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Puts a request to headquarters, or records a leftover of the works, which may be put to
   * headquarters at once (S01-5.1.2-d).
   *
   * @throws BusinessException {@link EscalationProblem}, naming the field
   */
  @Allows("escalation.raise")
  public EscalationCase raise(RaiseEscalation command, CallContext context) {
    Optional<RequestView> request = command.requestNumber().map(requests::getByNumber);
    ProjectView project = projects.getProject(place(command, request));
    access.ensureInProject("escalation.raise", project.id());
    check(command);
    Instant now = clock.instant();
    IssuedNumber number = numbers.next(HOUSE, project.code(), on(now));
    Escalation escalation =
        escalations.add(
            new Escalation(
                number.number(),
                command,
                project.id(),
                request.map(RequestView::id),
                context.personId(),
                now));
    numbers.keep(number, escalation.id());
    command.ground().ifPresent(ground -> escalate(escalation, ground, project));
    news.planned(escalation.number(), project.id(), command.plannedOn());
    return get(number.number());
  }

  private static long place(RaiseEscalation command, Optional<RequestView> request) {
    return request
        .map(RequestView::projectId)
        .or(command::projectId)
        .orElseThrow(() -> new BusinessException(EscalationProblem.PLACE_MISSING, "projectId"));
  }

  private void check(RaiseEscalation command) {
    ensureText(
        command.description(),
        RaiseEscalation.DESCRIPTION_LENGTH,
        EscalationProblem.DESCRIPTION,
        "description");
    if (!command.leftover() && command.ground().isEmpty()) {
      throw new BusinessException(EscalationProblem.GROUND_MISSING, "ground");
    }
    if (command.leftover()) {
      ensureText(
          command.owedBy().orElse(null),
          RaiseEscalation.OWED_BY_LENGTH,
          EscalationProblem.OWED_BY,
          "owedBy");
    }
    if (command.plannedOn().filter(day -> day.isBefore(on(clock.instant()))).isPresent()) {
      throw new BusinessException(EscalationProblem.PLANNED_IN_PAST, "plannedOn");
    }
  }

  /**
   * Puts a leftover that was only recorded to headquarters.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link EscalationProblem}
   */
  @Allows("escalation.raise")
  public EscalationCase escalate(
      String number, int version, EscalationGround ground, CallContext context) {
    Escalation escalation = forChange(number, version, "escalation.raise");
    if (ground == null) {
      throw new BusinessException(EscalationProblem.GROUND_MISSING, "ground");
    }
    escalate(escalation, ground, projects.getProject(escalation.projectId()));
    return get(number);
  }

  private void escalate(Escalation escalation, EscalationGround ground, ProjectView project) {
    EscalationRules.Asked asked =
        rules
            .asked(ground, project.code())
            .orElseThrow(() -> new BusinessException(EscalationProblem.NO_RULE, "ground", ground));
    escalation.escalate(ground, asked.clause(), asked.policy(), asked.opinion(), clock.instant());
    if (asked.opinion()) {
      asked.roles().forEach(role -> escalations.add(new Opinion(escalation.id(), role)));
    }
    escalations.flush();
    news.raised(views.find(escalation.number()).orElseThrow(), asked.roles());
  }

  /**
   * Somebody who is asked gives an opinion, for each of his roles that has not.
   *
   * @throws BusinessException {@link EscalationProblem#NOT_ASKED} or {@link EscalationProblem#TEXT}
   */
  @Allows("escalation.answer")
  public EscalationCase answer(String number, int version, String opinion, CallContext context) {
    Escalation escalation = forChange(number, version, "escalation.answer");
    ensureText(opinion, TEXT_LENGTH, EscalationProblem.TEXT, "opinion");
    List<Opinion> asked = escalations.opinions(escalation.id());
    Set<Role> own = access.roles();
    List<Opinion> mine =
        asked.stream().filter(one -> one.isAwaited() && own.contains(one.role())).toList();
    if (mine.isEmpty()) {
      throw new BusinessException(EscalationProblem.NOT_ASKED, null, number);
    }
    mine.forEach(one -> one.give(opinion.strip(), context.personId(), clock.instant()));
    if (asked.stream().noneMatch(Opinion::isAwaited)) {
      escalation.answered();
    }
    escalations.flush();
    news.answered(views.find(number).orElseThrow(), views.raisedBy(number), opinion.strip());
    return get(number);
  }

  /**
   * Notes what was done on the way to a result (S01-5.1.2-e).
   *
   * @throws BusinessException {@link EscalationProblem#TEXT} or {@link
   *     EscalationProblem#OTHER_STATE}
   */
  @Allows("escalation.note")
  public EscalationCase note(String number, int version, String text, CallContext context) {
    Escalation escalation = forChange(number, version, "escalation.note");
    escalation.ensureOpen();
    ensureText(text, TEXT_LENGTH, EscalationProblem.TEXT, "text");
    write(escalation, text, false, context);
    return get(number);
  }

  /**
   * The service department chases an open point: whose opinion is awaited hears of it, and if none
   * is, whoever raised it and the service staff of the project (S04-27).
   *
   * @throws BusinessException {@link EscalationProblem#TEXT} or {@link
   *     EscalationProblem#OTHER_STATE}
   */
  @Allows("escalation.chase")
  public EscalationCase chase(String number, int version, String text, CallContext context) {
    Escalation escalation = forChange(number, version, "escalation.chase");
    escalation.ensureOpen();
    ensureText(text, TEXT_LENGTH, EscalationProblem.TEXT, "text");
    write(escalation, text, true, context);
    Set<Role> awaited = EnumSet.noneOf(Role.class);
    escalations.opinions(escalation.id()).stream()
        .filter(Opinion::isAwaited)
        .forEach(one -> awaited.add(one.role()));
    news.chased(views.find(number).orElseThrow(), awaited, views.raisedBy(number), text.strip());
    return get(number);
  }

  private void write(Escalation escalation, String text, boolean chasing, CallContext context) {
    escalations.add(
        new EscalationNote(
            escalation.id(), text.strip(), chasing, context.personId(), clock.instant()));
  }

  /**
   * Enters the result, which ends it (S01-5.1.2-e). A complaint ends when the customer has been
   * told and visited as the pack asks (S04-26, S04-28).
   *
   * @throws BusinessException {@link EscalationProblem}, naming the field
   */
  @Allows("escalation.settle")
  public EscalationCase settle(
      String number, int version, SettleEscalation how, CallContext context) {
    Escalation escalation = forChange(number, version, "escalation.settle");
    escalation.ensureOpen();
    ensureText(how.result(), TEXT_LENGTH, EscalationProblem.TEXT, "result");
    String project = views.find(number).orElseThrow().projectCode();
    escalation.ground().ifPresent(ground -> ensureHandled(ground, project, how));
    escalation.settle(how, context.personId(), clock.instant());
    escalations.flush();
    news.settled(views.find(number).orElseThrow(), views.raisedBy(number));
    return get(number);
  }

  private void ensureHandled(EscalationGround ground, String project, SettleEscalation how) {
    Set<ReplyForm> replies = rules.replies(ground, project);
    if (!replies.isEmpty() && how.reply().filter(replies::contains).isEmpty()) {
      throw new BusinessException(EscalationProblem.REPLY_MISSING, "reply");
    }
    if (rules.visited(ground, project)
        && (how.visitedBy().filter(name -> !name.isBlank()).isEmpty()
            || how.visitedOn().filter(day -> !day.isAfter(on(clock.instant()))).isEmpty())) {
      throw new BusinessException(EscalationProblem.VISIT_MISSING, "visitedBy");
    }
  }

  private Escalation forChange(String number, int version, String operation) {
    Escalation escalation =
        escalations
            .findForUpdate(number)
            .filter(found -> access.scope().coversProject(found.projectId()))
            .orElseThrow(() -> unknown(number));
    access.ensureInProject(operation, escalation.projectId());
    escalation.ensureVersion(version);
    return escalation;
  }

  /**
   * One with all that was said of it.
   *
   * @throws BusinessException {@link EscalationProblem#UNKNOWN}
   */
  @Allows("escalation.read")
  public EscalationCase get(String number) {
    EscalationView view = views.find(number).orElseThrow(() -> unknown(number));
    return new EscalationCase(
        view,
        views.opinions(view.id()),
        views.notes(view.id()),
        view.ground().map(ground -> rules.replies(ground, view.projectCode())).orElse(Set.of()),
        view.ground().filter(ground -> rules.visited(ground, view.projectCode())).isPresent());
  }

  /** Reasons for which a rule of a project's packs asks somebody. */
  @Allows("escalation.raise")
  public Set<EscalationGround> grounds(long projectId) {
    String code = projects.getProject(projectId).code();
    Set<EscalationGround> grounds = EnumSet.noneOf(EscalationGround.class);
    Arrays.stream(EscalationGround.values())
        .filter(ground -> rules.asked(ground, code).isPresent())
        .forEach(grounds::add);
    return grounds;
  }

  /** Those about a request. */
  @Allows("escalation.read")
  public List<EscalationView> ofRequest(String requestNumber) {
    return views.ofRequest(requests.getByNumber(requestNumber).id());
  }

  /**
   * A page of the register.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("escalation.read")
  public Page<EscalationView> list(ListQuery query) {
    return views.list(query);
  }

  /** How many fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("escalation.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return views.count(query, limit, atAnyCost);
  }

  /** What the register shows. */
  @Allows("escalation.read")
  public Listing<EscalationView> listing() {
    return views.listing();
  }

  /** How much work of each of these kinds there is in the caller's scope. */
  @Allows("escalation.read")
  public Map<EscalationDuty, Long> duties(Set<EscalationDuty> kinds) {
    return duties.count(kinds);
  }

  /** Work of one kind in the caller's scope, the oldest first. */
  @Allows("escalation.read")
  public List<WorkRow> duty(EscalationDuty kind, int limit, int offset) {
    return duties.list(kind, limit, offset);
  }

  /** How often clauses were applied here, in the whole department. */
  @Within
  public List<ClauseUse> clauseUses() {
    return views.uses();
  }

  /** Cases of a clause in the caller's scope, the latest first. */
  @Within
  public List<ClauseCase> clauseCases(String clause, int limit) {
    return views.clauseCases(clause, limit);
  }

  private static void ensureText(
      String text, int longest, EscalationProblem problem, String field) {
    if (text == null || text.isBlank() || text.strip().length() > longest) {
      throw new BusinessException(problem, field, longest);
    }
  }

  private LocalDate on(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  private static BusinessException unknown(String number) {
    return new BusinessException(EscalationProblem.UNKNOWN, "number", number);
  }
}
