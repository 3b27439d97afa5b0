package org.weibao.documentnumber;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.documentnumber.entity.NumberDecisions;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.DocumentNumber;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.NumberBlocks;
import org.weibao.kernel.Within;
import org.weibao.numbering.GivenNumber;
import org.weibao.numbering.NumberPattern;
import org.weibao.numbering.NumberProblem;
import org.weibao.numbering.NumberingService;
import org.weibao.numbering.Overflow;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyProblem;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.PolicySubject;
import org.weibao.policy.RuleTerms;

/**
 * The door to numbers of documents. A rule of the section {@code numbers} that is bound to the
 * project decides; its numbers have no gaps, so whoever asks for the next waits until the document
 * before is stored or given up. All others follow the house pattern and make nobody wait.
 */
@Stateless
@Guarded
public class DocumentNumberService {

  /** Room that documents have for their number. */
  static final int LONGEST = 20;

  @Inject PolicyBook policies;
  @Inject NumberingService numbering;
  @Inject NumberBlocks blocks;
  @Inject NumberDecisions decisions;
  @Inject Clock clock;

  /**
   * The next number, in the caller's transaction.
   *
   * @param house what holds if no pack prescribes anything
   * @param projectCode project whose packs are asked
   * @param day decides the period, and the date in the number
   * @throws BusinessException {@link PolicyProblem#TIE} if two packs claim it, {@link
   *     NumberProblem#USED_UP}, or a {@link DocumentNumberProblem}
   */
  @Within
  public IssuedNumber next(HouseNumber house, String projectCode, LocalDate day) {
    Optional<PolicyAnswer> answer =
        policies.one(
            PolicyQuestion.of(
                "numbers",
                house.document(),
                PolicySubject.project(projectCode),
                PolicyFacts.none(),
                day));
    if (answer.isEmpty()) {
      return ofHouse(
          house, day, DecisionStep.of("why.number.house", house.document(), house.pattern()));
    }
    PolicyRule rule = answer.get().rule();
    if (!rule.open().isEmpty()) {
      return ofHouse(
          house,
          day,
          DecisionStep.of(
              "why.number.open",
              house.document(),
              answer.get().policy(),
              rule.clause(),
              house.pattern()));
    }
    return prescribed(house.document(), answer.get(), day);
  }

  private IssuedNumber ofHouse(HouseNumber house, LocalDate day, DecisionStep why) {
    String number =
        DocumentNumber.of(house.prefix(), YearMonth.from(day), blocks.next(house.sequence()));
    return new IssuedNumber(
        house.document(), number, house.pattern(), Optional.empty(), List.of(why));
  }

  // After the last number of a pattern the number gets longer: a form is not refused because a
  // month had more of them than a regulation thought of.
  private IssuedNumber prescribed(String document, PolicyAnswer answer, LocalDate day) {
    PolicyRule rule = answer.rule();
    NumberPattern pattern =
        RuleTerms.numbers(rule, Overflow.WIDEN)
            .orElseThrow(
                () ->
                    new BusinessException(
                        DocumentNumberProblem.SAME_AS,
                        null,
                        document,
                        rule.text("sameAs").orElse("-"),
                        rule.clause()));
    GivenNumber given = numbering.next(document + " " + pattern, pattern, day);
    if (given.number().length() > LONGEST) {
      throw new BusinessException(
          DocumentNumberProblem.TOO_LONG, null, given.number(), LONGEST, rule.clause());
    }
    List<DecisionStep> steps = new ArrayList<>(answer.steps());
    steps.addAll(given.steps());
    return new IssuedNumber(
        document,
        given.number(),
        pattern.toString(),
        Optional.of(
            new IssuedNumber.Prescribed(
                answer.policy(),
                rule.id(),
                String.join(", ", rule.clauses()),
                given.period(),
                given.count())),
        steps);
  }

  /** Keeps why a stored document has its number. */
  @Within
  public void keep(IssuedNumber number, long documentId) {
    decisions.add(number, documentId, clock.instant());
  }

  /**
   * Why a document has its number. Of a document of which nothing was kept the house pattern is
   * known to have been followed: what packs prescribe is always kept.
   *
   * @param number the document's number, as it is stored
   */
  @Within
  public IssuedNumber why(HouseNumber house, long documentId, String number) {
    return decisions
        .find(house.document(), documentId)
        .orElseGet(
            () ->
                new IssuedNumber(
                    house.document(),
                    number,
                    house.pattern(),
                    Optional.empty(),
                    List.of(
                        DecisionStep.of("why.number.house", house.document(), house.pattern()))));
  }
}
