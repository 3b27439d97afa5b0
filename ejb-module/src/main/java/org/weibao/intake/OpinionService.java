package org.weibao.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.intake.control.IntakeLimits;
import org.weibao.intake.entity.OpinionCard;
import org.weibao.intake.entity.OpinionCards;
import org.weibao.intake.entity.PublicLink;
import org.weibao.intake.entity.PublicLinks;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;

/**
 * The door to what customers say of services: a link that works once, for every request that is
 * done (S04-24-b), and a card with the items that the project's pack asks for (S04-25).
 */
@Stateless
@Guarded
public class OpinionService {

  /** What is asked where no pack says. */
  public static final String OVERALL = "OVERALL";

  /** Levels of an item where no pack says. */
  public static final int LEVELS = 4;

  @Inject RequestService requests;
  @Inject IntakeSettings settings;
  @Inject IntakeLimits limits;
  @Inject PublicLinks links;
  @Inject OpinionCards cards;
  @Inject PolicyBook policies;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * The code of a link to an opinion card, to be sent to the customer: the one that waits for an
   * answer, or a new one.
   *
   * @throws BusinessException {@link IntakeProblem#NO_RESULT}
   */
  @Allows("intake.ask-opinion")
  public String link(String number, CallContext context) {
    RequestView request = requests.getByNumber(number);
    access.ensureInProject("intake.ask-opinion", request.projectId());
    if (request.doneAt().isEmpty()) {
      throw new BusinessException(IntakeProblem.NO_RESULT, null, number);
    }
    Instant now = clock.instant();
    return links
        .latest(request.id(), PublicLink.Kind.OPINION)
        .filter(link -> link.isGood(now))
        .orElseGet(
            () ->
                links.add(
                    new PublicLink(
                        IntakeService.newToken(),
                        PublicLink.Kind.OPINION,
                        request.id(),
                        Optional.of(context.personId()),
                        now,
                        Optional.of(
                            now.plus(Duration.ofDays(settings.rules().opinionCardDays()))))))
        .token();
  }

  /** The code of the link that waits for an answer. */
  @Allows("intake.opinions")
  public Optional<String> waiting(String number) {
    return links
        .latest(requests.getByNumber(number).id(), PublicLink.Kind.OPINION)
        .filter(link -> link.isGood(clock.instant()))
        .map(PublicLink::token);
  }

  /** What customers said of a request, the first first. */
  @Allows("intake.opinions")
  public List<OpinionCardView> of(String number) {
    return cards.of(requests.getByNumber(number).id());
  }

  /**
   * The card that a link leads to.
   *
   * @throws BusinessException {@link IntakeProblem#UNKNOWN_LINK} or {@link IntakeProblem#TOO_MANY}
   */
  @Open("whoever has the link is not asked who he is")
  public OpinionForm card(String code) {
    return form(find(code));
  }

  private PublicLink find(String code) {
    String address = Call.current().flatMap(Call::origin).orElse("-");
    int most = settings.rules().wrongCodes();
    limits.ensureBelow("guess", address, most);
    Optional<PublicLink> link =
        links
            .findForUpdate(code, PublicLink.Kind.OPINION)
            .filter(found -> found.isGood(clock.instant()));
    if (link.isEmpty()) {
      limits.count("guess", address, most);
      throw new BusinessException(IntakeProblem.UNKNOWN_LINK, null);
    }
    return link.get();
  }

  private OpinionForm form(PublicLink link) {
    OpinionCards.About about =
        cards
            .about(link.requestId())
            .orElseThrow(() -> new BusinessException(IntakeProblem.UNKNOWN_LINK, null));
    Optional<PolicyAnswer> rule =
        policies
            .all(
                PolicyQuestion.of(
                    "samplings",
                    "OPINION_CARD",
                    PolicySubject.project(about.projectCode()),
                    PolicyFacts.none(),
                    LocalDate.ofInstant(clock.instant(), clock.getZone())))
            .stream()
            .filter(answer -> !answer.rule().texts("items").isEmpty())
            .findFirst();
    return new OpinionForm(
        rule.map(answer -> answer.rule().texts("items")).orElse(List.of(OVERALL)),
        rule.flatMap(answer -> answer.rule().text("levels")).map(Integer::valueOf).orElse(LEVELS),
        rule.map(answer -> answer.rule().clause()),
        about.projectName(),
        about.projectNameEn(),
        about.done());
  }

  /**
   * Keeps what a customer says; the link works no more.
   *
   * @param ratings level of each item
   * @param comment anything to add; null or blank for nothing
   * @throws BusinessException {@link IntakeProblem#RATING}, {@link IntakeProblem#COMMENT} or {@link
   *     IntakeProblem#UNKNOWN_LINK}
   */
  @Open("whoever has the link is not asked who he is")
  public void give(String code, Map<String, Integer> ratings, String comment) {
    PublicLink link = find(code);
    OpinionForm form = form(link);
    Map<String, Integer> given = new LinkedHashMap<>();
    for (String item : form.items()) {
      Integer level = ratings.get(item);
      if (level == null || level < 1 || level > form.levels()) {
        throw new BusinessException(IntakeProblem.RATING, item);
      }
      given.put(item, level);
    }
    String words = comment == null ? "" : comment.strip();
    if (words.length() > OpinionForm.COMMENT_LENGTH) {
      throw new BusinessException(IntakeProblem.COMMENT, "comment", OpinionForm.COMMENT_LENGTH);
    }
    keep(link, form, given, words);
  }

  /** Nobody is signed in; the trail tells of the product and of the address. */
  private void keep(PublicLink link, OpinionForm form, Map<String, Integer> given, String comment) {
    Call outside = Call.current().orElseThrow();
    Runnable end =
        new Call(
                OptionalLong.empty(),
                "system:opinion-card",
                "opinion-card",
                Set.of(),
                outside.requestId(),
                outside.origin())
            .begin();
    try {
      link.use(clock.instant());
      cards.add(
          new OpinionCard(
              link,
              given,
              form.levels(),
              form.clause(),
              comment.isEmpty() ? Optional.empty() : Optional.of(comment),
              clock.instant()));
    } finally {
      end.run();
    }
  }
}
