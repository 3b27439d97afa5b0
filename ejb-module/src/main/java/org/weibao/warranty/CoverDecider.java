package org.weibao.warranty;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.weibao.device.DeviceFactsChanged;
import org.weibao.device.DeviceView;
import org.weibao.kernel.BusinessException;
import org.weibao.policy.Fact;
import org.weibao.policy.PayerTerms;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.project.ProjectFactsChanged;
import org.weibao.project.ProjectService;
import org.weibao.warranty.control.CaseFacts;
import org.weibao.warranty.control.CoverRows;
import org.weibao.warranty.control.Deciding;
import org.weibao.warranty.control.Exclusions;
import org.weibao.warranty.control.KnownRow;
import org.weibao.warranty.entity.CaseReads;
import org.weibao.warranty.entity.CoverOverrides;
import org.weibao.warranty.entity.CoverStore;

/**
 * Decides who bears the cost of a request from what is known now, and keeps it when it says
 * something new (decision 0031).
 */
@ApplicationScoped
public class CoverDecider {

  /** Of the rules in this capability: a change of what they decide counts it up. */
  private static final String VERSION = "cover@1";

  /** Devices without a class of their own in the packs. */
  private static final String OTHER_CLASS = "OTHER";

  /** After the watch that decides the service cases anew. */
  private static final int AFTER_SERVICE_CASES = Interceptor.Priority.LIBRARY_AFTER;

  @Inject CaseReads reads;
  @Inject CoverStore store;
  @Inject CoverOverrides overrides;
  @Inject PolicyBook policies;
  @Inject ProjectService projects;
  @Inject Clock clock;

  /** What holds by the facts that are known now; nothing is kept. */
  public CoverDecisionView decide(CaseFacts facts) {
    PolicySubject subject = PolicySubject.project(facts.projectCode());
    PayerTerms terms = policies.payerTerms(subject, facts.day());
    Exclusions exclusions = exclusions(subject, terms, facts.dates().category(), facts.day());
    List<KnownRow> rows =
        new ArrayList<>(
            CoverRows.of(
                facts.deviceId().map(store::known).orElse(List.of()),
                facts.dates(),
                exclusions.causes()));
    if (facts.expired()) {
      CoverRows.notCharged(
              terms.costs().getOrDefault(facts.serviceCase(), List.of()),
              facts.payerClause(),
              facts.dates().warrantyEndsOn().orElse(facts.day()),
              exclusions.causes())
          .ifPresent(rows::add);
    }
    return new CoverDecisionView(
        0,
        Optional.empty(),
        Optional.empty(),
        facts.serviceCase(),
        facts.casePolicy() + ", " + exclusions.policy() + ", " + VERSION,
        facts.inputs(),
        new Deciding(rows, exclusions, facts.payerClause())
            .lines(facts.day(), facts.component(), facts.cause(), facts.maker()));
  }

  /** Causes that no cover includes where a device stands. */
  Exclusions exclusions(DeviceView device, LocalDate day) {
    PolicySubject subject =
        device
            .projectId()
            .map(id -> PolicySubject.project(projects.getProject(id).code()))
            .orElse(PolicySubject.department());
    return exclusions(
        subject, policies.payerTerms(subject, day), Optional.of(device.category().name()), day);
  }

  /** A bound contract's own exclusions come before those of the department (S01-5.4.1.2). */
  private Exclusions exclusions(
      PolicySubject subject, PayerTerms terms, Optional<String> category, LocalDate day) {
    PolicyQuestion question =
        PolicyQuestion.of(
            "warranties",
            Side.OWED_TO_OWNER.name(),
            subject,
            PolicyFacts.none().with(Fact.DEVICE_CLASS, category.orElse(OTHER_CLASS)),
            day);
    return policies.all(question).stream()
        .filter(answer -> !answer.rule().texts("excludes").isEmpty())
        .findFirst()
        .map(CoverDecider::exclusions)
        .orElseGet(() -> new Exclusions(terms.exclusionClause(), terms.policy(), terms.excluded()));
  }

  private static Exclusions exclusions(PolicyAnswer answer) {
    return new Exclusions(answer.rule().clause(), answer.policy(), answer.rule().texts("excludes"));
  }

  /** Decides a request again; a decision that says the same is not kept twice. */
  public void follow(long requestId, CoverGround ground) {
    store.lock(requestId);
    CaseFacts facts = reads.facts(requestId);
    CoverDecisionView decision = decide(facts);
    String fingerprint = fingerprint(CoverStore.text(decision));
    Optional<CoverStore.Last> last = store.last(requestId);
    if (last.filter(known -> known.fingerprint().equals(fingerprint)).isEmpty()) {
      int number = last.map(CoverStore.Last::number).orElse(0) + 1;
      store.add(facts, decision, number, ground, fingerprint, clock.instant());
    }
  }

  /** Lines with what was agreed to otherwise; what the rows say stays in their steps. */
  List<CoverLine> effective(long requestId, List<CoverLine> lines) {
    List<CoverOverrideView> agreed =
        overrides.ofRequest(requestId).stream()
            .map(CoverOverrides.Found::view)
            .filter(view -> view.state() == OverrideState.AGREED)
            .toList();
    return lines.stream().map(line -> effective(line, agreed)).toList();
  }

  private static CoverLine effective(CoverLine line, List<CoverOverrideView> agreed) {
    return agreed.stream()
        .filter(view -> view.cost() == line.cost())
        .findFirst()
        .map(
            view ->
                new CoverLine(
                    line.cost(),
                    view.shares(),
                    view.clause(),
                    line.owner(),
                    line.supplier(),
                    line.steps()))
        .orElse(line);
  }

  void rowsChanged(long deviceId) {
    reads.openOfDevice(deviceId).forEach(id -> follow(id, CoverGround.ROWS_CHANGED));
  }

  /** A corrected day of a device may move what its supplier owes. */
  void deviceCorrected(@Observes DeviceFactsChanged told) {
    for (long request : reads.openOfDevice(told.deviceId())) {
      try {
        follow(request, CoverGround.ROWS_CHANGED);
      } catch (BusinessException e) {
        // A fact is missing now, so nothing can be decided: what was decided with it stands.
        return;
      }
    }
  }

  void projectChanged(@Observes @Priority(AFTER_SERVICE_CASES) ProjectFactsChanged changed) {
    for (long request : reads.openOfProject(changed.projectId())) {
      try {
        follow(request, CoverGround.PROJECT_CHANGED);
      } catch (BusinessException e) {
        // A fact is missing now, so nothing can be decided: what was decided with it stands.
        return;
      }
    }
  }

  private static String fingerprint(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
