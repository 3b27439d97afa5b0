package org.weibao.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.weibao.kernel.BusinessException;
import org.weibao.policy.control.Book;
import org.weibao.policy.control.ClauseIndex;
import org.weibao.policy.control.CurrentShelf;
import org.weibao.policy.control.DeadlineFinder;
import org.weibao.policy.control.DraftCheck;
import org.weibao.policy.control.PolicyPack;
import org.weibao.policy.control.ServiceCaseEngine;
import org.weibao.policy.control.ShelfBuilder;

/** The policy packs in force; the only door to the rules. */
@ApplicationScoped
public class PolicyBook {

  private static final String S01 = "S01";

  @Inject CurrentShelf shelf;
  @Inject Clock clock;

  private final Supplier<Book> given;

  /** For the container. */
  public PolicyBook() {
    this.given = () -> shelf.get().book();
  }

  private PolicyBook(Book book) {
    this.given = () -> book;
  }

  /** The book as shipped, without a container: for loaders and tests. */
  public static PolicyBook shipped() {
    return shipped(List.of());
  }

  /** As {@link #shipped()}, with packs bound to projects and other things. */
  public static PolicyBook shipped(List<PolicyBinding> bindings) {
    return new PolicyBook(ShelfBuilder.shipped(bindings));
  }

  /**
   * Decides the service case of S01-5.4 by the department's pack on the day of the case.
   *
   * @throws org.weibao.kernel.BusinessException with a {@link PolicyProblem} if a fact is missing
   */
  public ServiceCaseDecision decideServiceCase(ServiceCaseFacts facts) {
    return decideServiceCase(facts, PolicySubject.department());
  }

  /**
   * Decides the service case by the pack that is bound to a project or what else is asked for.
   *
   * @throws org.weibao.kernel.BusinessException with a {@link PolicyProblem} if a fact is missing
   *     or two packs claim the case
   */
  public ServiceCaseDecision decideServiceCase(ServiceCaseFacts facts, PolicySubject subject) {
    PolicyPack pack = given.get().serviceCases(subject, facts.day());
    return new ServiceCaseEngine(pack).decide(facts);
  }

  /** What the pack by which the service cases of a subject are decided says of who pays. */
  public PayerTerms payerTerms(PolicySubject subject, LocalDate day) {
    return given.get().serviceCases(subject, day).payerTerms();
  }

  /** How specific the binding is by which the service case of a subject is decided. */
  public BindingKind serviceCaseBinding(PolicySubject subject, LocalDate day) {
    return given.get().serviceCaseBinding(subject, day).kind();
  }

  /**
   * Whether a deadline rule of a bound pack starts with what has happened, whatever it depends on.
   *
   * @param starts by the vocabulary of the packs, for example {@code CALL_TIME}
   */
  public boolean hasDeadlines(PolicySubject subject, Set<String> starts, LocalDate day) {
    return new DeadlineFinder(given.get(), subject, starts, day).hasAny();
  }

  /** Deadline rules that start with what has happened, for each target the most specific. */
  public DeadlineRules deadlines(
      PolicySubject subject, Set<String> starts, PolicyFacts facts, LocalDate day) {
    return new DeadlineFinder(given.get(), subject, starts, day).find(facts);
  }

  /** Calendars of the packs in force today. */
  public List<CalendarRule> calendars() {
    return given.get().calendars(today());
  }

  /** A calendar of a pack's version by its name, also of a version that holds no more. */
  public Optional<PolicyRule> calendar(String policy, String id) {
    return given.get().named(policy).stream()
        .flatMap(pack -> pack.pack().section("calendars").stream())
        .filter(rule -> rule.id().equals(id))
        .findFirst();
  }

  /** A service case of a pack's version by its code, as the pack states it. */
  public Optional<PolicyRule> serviceCase(String policy, String code) {
    return given.get().named(policy).stream()
        .flatMap(pack -> pack.pack().section("serviceCases").stream())
        .filter(rule -> rule.id().equals(code))
        .findFirst();
  }

  /**
   * The clause of a pack's version by which a contract comes before its service cases; empty where
   * it does not.
   */
  public Optional<String> contractClause(String policy, WarrantyStatus warranty) {
    return given
        .get()
        .named(policy)
        .filter(PolicyPack::hasServiceCases)
        .flatMap(pack -> pack.contractClause(warranty));
  }

  /**
   * The one rule that answers a question; empty if no pack says anything.
   *
   * @throws org.weibao.kernel.BusinessException with a {@link PolicyProblem} if two rules claim the
   *     answer or a fact is missing
   */
  public Optional<PolicyAnswer> one(PolicyQuestion question) {
    return given.get().one(question);
  }

  /**
   * As {@link #one}, of a rule in which nothing is open.
   *
   * @throws org.weibao.kernel.BusinessException also {@link PolicyProblem#FIGURE_OPEN}
   */
  public Optional<PolicyAnswer> settled(PolicyQuestion question) {
    return given.get().settled(question);
  }

  /**
   * All rules that answer a question.
   *
   * @throws org.weibao.kernel.BusinessException with a {@link PolicyProblem}
   */
  public List<PolicyAnswer> all(PolicyQuestion question) {
    return given.get().all(question);
  }

  /**
   * The rules about the same thing that do not hold, of the pack that answers; for whoever asks
   * what would differ.
   *
   * @throws org.weibao.kernel.BusinessException with a {@link PolicyProblem}
   */
  public List<Alternative> alternatives(PolicyQuestion question) {
    return given.get().alternatives(question);
  }

  /** The names of a code of the vocabulary, shared or of a pack in force; empty if it is none. */
  public Optional<LocalNames> word(String code) {
    Book book = given.get();
    return book.words()
        .of(code)
        .or(
            () ->
                book.systems().stream()
                    .flatMap(system -> book.inForce(system, today()).stream())
                    .flatMap(version -> Stream.ofNullable(version.pack().pack().words().get(code)))
                    .findFirst());
  }

  /** Roles that packs in force ask or tell of approvals, each with those packs, by code. */
  public Map<String, List<String>> approvalRoles() {
    return given.get().approvalRoles(today());
  }

  /**
   * The monthly due day that a clause sets.
   *
   * @throws IllegalArgumentException if the packs in force have no such rule
   */
  public MonthlyCutoff cutoff(String clause) {
    return pack(S01).cutoff(clause);
  }

  /** Pack and version in force, for example {@code S01@1}. */
  public String version(String system) {
    return pack(system).version();
  }

  /** A version that is tried on cases, whether or not it holds. */
  public interface Trial {

    /**
     * Decides the service case by that version.
     *
     * @throws org.weibao.kernel.BusinessException with a {@link PolicyProblem}
     */
    ServiceCaseDecision decideServiceCase(ServiceCaseFacts facts);
  }

  /**
   * A version to be tried.
   *
   * @throws org.weibao.kernel.BusinessException {@link PolicyProblem#FAULTY} if it has faults,
   *     {@link PolicyProblem#NO_PACK} if it decides no service cases
   */
  public Trial trial(PolicyVersionView version) {
    PolicyPack pack =
        DraftCheck.of(given.get().words(), version.system(), version.number(), version.source())
            .pack()
            .map(found -> new PolicyPack(found, 0))
            .orElseThrow(() -> new BusinessException(PolicyProblem.FAULTY, null));
    if (!pack.hasServiceCases()) {
      throw new BusinessException(PolicyProblem.NO_PACK, null, "serviceCases", version.name());
    }
    return new ServiceCaseEngine(pack)::decide;
  }

  /** The rules that carry out each clause today; a clause without a rule is no key. */
  public Map<String, List<ClauseRule>> rulesByClause() {
    return ClauseIndex.of(given.get(), today());
  }

  private LocalDate today() {
    return clock == null ? LocalDate.MAX : LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private PolicyPack pack(String system) {
    return given
        .get()
        .inForce(system, today())
        .map(Book.Version::pack)
        .orElseThrow(() -> new IllegalArgumentException("no policy pack for " + system));
  }
}
