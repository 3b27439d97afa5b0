package org.weibao.policy.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.Alternative;
import org.weibao.policy.BindingKind;
import org.weibao.policy.CalendarRule;
import org.weibao.policy.Fact;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBinding;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyProblem;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.PolicySubject;
import org.weibao.policy.control.pack.Words;

/** All packs with their versions and bindings, ready to answer; never changes. */
public final class Book {

  /** The field of a rule that says what it is about, by section. */
  private static final Map<String, String> ABOUT =
      Map.ofEntries(
          Map.entry("deadlines", "target"),
          Map.entry("warranties", "side"),
          Map.entry("approvals", "document"),
          Map.entry("authorities", "of"),
          Map.entry("thresholds", "of"),
          Map.entry("payments", "of"),
          Map.entry("schedules", "task"),
          Map.entry("numbers", "document"),
          Map.entry("samplings", "of"),
          Map.entry("targets", "measure"),
          Map.entry("requirements", "of"),
          Map.entry("notices", "event"),
          Map.entry("duties", "role"),
          Map.entry("penalties", "measure"),
          Map.entry("forms", "id"));

  private final Words words;
  private final Map<String, List<Version>> versions;
  private final List<PolicyBinding> bindings;

  /**
   * A version of a pack and the day from which it is used.
   *
   * @param pack with its rules
   * @param from first day, at or after the pack's own
   */
  public record Version(PolicyPack pack, LocalDate from) {}

  /**
   * A pack and the kind of binding by which it holds.
   *
   * @param kind of binding
   */
  public record BoundPack(BindingKind kind, PolicyPack pack) {}

  /**
   * A book.
   *
   * @param words the shared vocabulary
   * @param versions versions by system, in any order
   * @param bindings where they hold
   */
  public Book(Words words, Map<String, List<Version>> versions, List<PolicyBinding> bindings) {
    this.words = words;
    this.versions = Map.copyOf(versions);
    this.bindings = List.copyOf(bindings);
  }

  /** The shared vocabulary. */
  public Words words() {
    return words;
  }

  /** Regulation systems, by name. */
  public Set<String> systems() {
    return new TreeSet<>(versions.keySet());
  }

  /** The version of a system that holds on a day. */
  public Optional<Version> inForce(String system, LocalDate day) {
    return versions.getOrDefault(system, List.of()).stream()
        .filter(version -> !day.isBefore(version.from()))
        .max(
            Comparator.comparing(Version::from)
                .thenComparing(version -> version.pack().pack().version()))
        .filter(version -> version.pack().pack().holdsOn(day));
  }

  /** A version by the name that decisions keep, for example {@code S04@1+2}. */
  public Optional<PolicyPack> named(String policy) {
    return versions.getOrDefault(policy.replaceFirst("@.*", ""), List.of()).stream()
        .map(Version::pack)
        .filter(pack -> pack.version().equals(policy))
        .findFirst();
  }

  /** Calendars of the packs that hold on a day, with the rules that count by them. */
  public List<CalendarRule> calendars(LocalDate day) {
    return systems().stream()
        .flatMap(system -> inForce(system, day).stream())
        .flatMap(version -> calendars(version.pack()))
        .toList();
  }

  private static Stream<CalendarRule> calendars(PolicyPack pack) {
    return pack.pack().section("calendars").stream()
        .map(
            calendar ->
                new CalendarRule(
                    pack.system(),
                    pack.version(),
                    calendar,
                    pack.pack().rules().values().stream()
                        .flatMap(List::stream)
                        .filter(rule -> rule.texts("calendar").contains(calendar.id()))
                        .toList()));
  }

  /** The last version of a system of the book, whether it holds or not. */
  Version newest(String system) {
    return versions.get(system).stream()
        .max(Comparator.comparing(version -> version.pack().pack().version()))
        .orElseThrow();
  }

  /** Whether rules of a section of a system hold for anything on a day. */
  boolean isBound(String system, String section, LocalDate day) {
    return bindings.stream()
        .filter(binding -> binding.system().equals(system) && binding.holdsOn(day))
        .anyMatch(binding -> binding.section().map(section::equals).orElse(true));
  }

  /**
   * The pack that decides service cases.
   *
   * @throws BusinessException {@link PolicyProblem#TIE}, or {@link PolicyProblem#NO_PACK}
   */
  public PolicyPack serviceCases(PolicySubject subject, LocalDate day) {
    return serviceCaseBinding(subject, day).pack();
  }

  /**
   * The pack that decides service cases, and how specific its binding is.
   *
   * @throws BusinessException {@link PolicyProblem#TIE}, or {@link PolicyProblem#NO_PACK}
   */
  public BoundPack serviceCaseBinding(PolicySubject subject, LocalDate day) {
    for (BindingKind kind : BindingKind.values()) {
      List<PolicyPack> packs =
          bound(kind, subject, "serviceCases", day).stream()
              .flatMap(binding -> inForce(binding.system(), day).stream())
              .map(Version::pack)
              .filter(PolicyPack::hasServiceCases)
              .distinct()
              .toList();
      if (packs.size() > 1) {
        throw tie(packs.stream().map(PolicyPack::version).toList());
      }
      if (!packs.isEmpty()) {
        return new BoundPack(kind, packs.get(0));
      }
    }
    throw new BusinessException(PolicyProblem.NO_PACK, null, "serviceCases", day);
  }

  /**
   * The one rule that answers a question; empty if no pack says anything.
   *
   * @throws BusinessException {@link PolicyProblem#TIE} if two rules hold and none prevails, {@link
   *     PolicyProblem#FACT_MISSING} if it depends on what is not known
   */
  public Optional<PolicyAnswer> one(PolicyQuestion question) {
    List<PolicyAnswer> answers = all(question);
    if (answers.size() > 1) {
      throw tie(
          answers.stream().map(answer -> answer.policy() + " " + answer.rule().id()).toList());
    }
    return answers.stream().findFirst();
  }

  /**
   * The rule as {@link #one}, if nothing in it is open.
   *
   * @throws BusinessException {@link PolicyProblem#FIGURE_OPEN} if somebody must set a figure first
   */
  public Optional<PolicyAnswer> settled(PolicyQuestion question) {
    Optional<PolicyAnswer> answer = one(question);
    answer
        .flatMap(found -> found.rule().open().stream().findFirst())
        .ifPresent(open -> refuse(answer.orElseThrow(), open));
    return answer;
  }

  private static void refuse(PolicyAnswer answer, OpenFigure open) {
    throw new BusinessException(
        PolicyProblem.FIGURE_OPEN, null, answer.policy(), open.rule(), answer.rule().clause());
  }

  /**
   * All rules that answer a question, of the most specific binding that says anything; rules that
   * another replaces are left out.
   *
   * @throws BusinessException {@link PolicyProblem#TIE} if packs of equal precedence both answer,
   *     {@link PolicyProblem#FACT_MISSING} if it depends on what is not known
   */
  public List<PolicyAnswer> all(PolicyQuestion question) {
    List<DecisionStep> silent = new ArrayList<>();
    for (BindingKind kind : BindingKind.values()) {
      List<List<PolicyAnswer>> answers = new ArrayList<>();
      Set<String> asked = new HashSet<>();
      for (PolicyBinding binding :
          bound(kind, question.subject(), question.section(), question.day())) {
        Optional<PolicyPack> pack = inForce(binding.system(), question.day()).map(Version::pack);
        if (pack.isPresent() && asked.add(pack.get().version())) {
          List<PolicyAnswer> found = answers(pack.get(), binding, question, silent);
          if (found.isEmpty()) {
            silent.add(DecisionStep.of("why.policy.silent", pack.get().version(), kind));
          } else {
            answers.add(found);
          }
        }
      }
      if (answers.size() > 1) {
        throw tie(answers.stream().map(found -> found.get(0).policy()).toList());
      }
      if (!answers.isEmpty()) {
        return answers.get(0);
      }
    }
    return List.of();
  }

  /**
   * The rules about the same thing that do not hold, of the pack that answers; for whoever asks
   * what would differ.
   *
   * @throws BusinessException as {@link #all}
   */
  public List<Alternative> alternatives(PolicyQuestion question) {
    return all(question).stream()
        .map(PolicyAnswer::policy)
        .findFirst()
        .flatMap(this::pack)
        .map(pack -> alternatives(pack, question))
        .orElse(List.of());
  }

  /** Those whom a rule of approvals asks, and those whom it sends a copy. */
  private static Stream<String> peopleOf(PolicyRule rule) {
    return Stream.concat(
        rule.maps("steps").stream().map(step -> String.valueOf(step.get("role"))),
        rule.texts("copies").stream());
  }

  /** Roles that packs ask or tell of approvals on a day, each with those packs, by code. */
  public Map<String, List<String>> approvalRoles(LocalDate day) {
    Map<String, List<String>> roles = new TreeMap<>();
    for (String system : systems()) {
      inForce(system, day)
          .map(Version::pack)
          .ifPresent(
              pack ->
                  pack.pack().section("approvals").stream()
                      .flatMap(Book::peopleOf)
                      .distinct()
                      .forEach(
                          role ->
                              roles
                                  .computeIfAbsent(role, code -> new ArrayList<>())
                                  .add(pack.version())));
    }
    return roles;
  }

  private static List<Alternative> alternatives(PolicyPack pack, PolicyQuestion question) {
    return pack.pack().section(question.section()).stream()
        .filter(rule -> isAbout(rule, question))
        .filter(rule -> pack.condition(rule).ask(question.facts()) == Condition.Verdict.NO)
        .map(rule -> new Alternative(rule, Condition.unmet(rule.map("when"), question.facts())))
        .toList();
  }

  private Optional<PolicyPack> pack(String version) {
    return versions.values().stream()
        .flatMap(List::stream)
        .map(Version::pack)
        .filter(pack -> pack.version().equals(version))
        .findFirst();
  }

  private List<PolicyAnswer> answers(
      PolicyPack pack, PolicyBinding binding, PolicyQuestion question, List<DecisionStep> silent) {
    List<PolicyRule> holding =
        pack.pack().section(question.section()).stream()
            .filter(rule -> isAbout(rule, question))
            .filter(rule -> holds(pack, rule, question.facts()))
            .toList();
    List<String> replaced =
        holding.stream().flatMap(rule -> rule.texts("insteadOf").stream()).toList();
    return holding.stream()
        .filter(rule -> !replaced.contains(rule.id()))
        .map(rule -> answer(pack, binding, rule, question.facts(), silent))
        .toList();
  }

  /** The answer that a rule gives, with how it was found. */
  static PolicyAnswer answer(
      PolicyPack pack,
      PolicyBinding binding,
      PolicyRule rule,
      PolicyFacts facts,
      List<DecisionStep> silent) {
    List<DecisionStep> steps = new ArrayList<>(silent);
    steps.add(
        binding.kind() == BindingKind.DEPARTMENT
            ? DecisionStep.of("why.policy.department", pack.version(), binding.from())
            : DecisionStep.of(
                "why.policy.bound",
                pack.version(),
                binding.kind(),
                binding.subject(),
                binding.from()));
    rule.map("when").keySet().stream()
        .flatMap(key -> Fact.of(key).stream())
        .forEach(
            fact ->
                facts
                    .get(fact)
                    .ifPresent(
                        value -> steps.add(DecisionStep.of("why.policy.fact", fact, value))));
    rule.texts("insteadOf")
        .forEach(other -> steps.add(DecisionStep.of("why.policy.instead", rule.id(), other)));
    steps.add(DecisionStep.of("why.policy.rule", rule.id(), String.join(", ", rule.clauses())));
    return new PolicyAnswer(rule, pack.version(), steps);
  }

  private static boolean isAbout(PolicyRule rule, PolicyQuestion question) {
    if (question.about().isEmpty()) {
      return true;
    }
    if (question.section().equals("charges")) {
      return rule.texts("services").isEmpty()
          || rule.texts("services").contains(question.about().get());
    }
    return rule.text(ABOUT.getOrDefault(question.section(), "id"))
        .filter(question.about().get()::equals)
        .isPresent();
  }

  private static boolean holds(PolicyPack pack, PolicyRule rule, PolicyFacts facts) {
    Condition condition = pack.condition(rule);
    Condition.Verdict verdict = condition.ask(facts);
    if (verdict == Condition.Verdict.UNKNOWN) {
      throw new BusinessException(
          PolicyProblem.FACT_MISSING,
          null,
          condition.missing(facts).map(Fact::key).orElse("-"),
          pack.version(),
          rule.id());
    }
    return verdict == Condition.Verdict.YES;
  }

  /** Bindings of a kind that hold for a subject on a day. */
  List<PolicyBinding> bound(
      BindingKind kind, PolicySubject subject, String section, LocalDate day) {
    return subject.name(kind).stream().flatMap(name -> bound(kind, name, section, day)).toList();
  }

  private Stream<PolicyBinding> bound(
      BindingKind kind, String name, String section, LocalDate day) {
    return bindings.stream()
        .filter(binding -> binding.kind() == kind && binding.subject().equals(name))
        .filter(binding -> binding.section().map(section::equals).orElse(true))
        .filter(binding -> binding.holdsOn(day));
  }

  private static BusinessException tie(List<String> rules) {
    return new BusinessException(PolicyProblem.TIE, null, String.join(", ", rules));
  }
}
