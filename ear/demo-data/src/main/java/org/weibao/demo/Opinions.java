package org.weibao.demo;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.weibao.intake.OpinionService;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;

/** What owners said of visits whose requests are closed, on the cards of their project's pack. */
final class Opinions {

  private static final int MOST = 40;
  private static final int VALID_DAYS = 30;
  private static final int TOKEN_BYTES = 16;

  /** A stream of its own: the rest of the story stays as it is. */
  private static final long SEED = 25L;

  /** What a card asks, on how many levels, and the clause that wants it so. */
  private record Card(List<String> items, int levels, String clause) {}

  private final Telling telling;
  private final Staff staff;
  private final PolicyBook policies;
  private final Map<String, Card> cards = new HashMap<>();
  private final SplittableRandom random = new SplittableRandom(SEED);
  private int count;

  private Opinions(Telling telling, Staff staff, PolicyBook policies) {
    this.telling = telling;
    this.staff = staff;
    this.policies = policies;
  }

  static void write(Telling telling, Staff staff, PolicyBook policies, RecentVisits visits) {
    Opinions opinions = new Opinions(telling, staff, policies);
    Set<Long> asked = new HashSet<>();
    for (RecentVisits.Visited visit : visits.all()) {
      CaseFile file = visit.file();
      // The newest visits are asked about, too, but nobody has answered yet.
      if (file.closedAt != null && file.flat != null && asked.add(file.id)) {
        opinions.write(file);
      }
    }
  }

  private void write(CaseFile file) {
    Instant given = file.closedAt.plus(Duration.ofHours(2 + file.id % 60));
    Instant end = telling.anchor().atStartOfDay(telling.zone()).toInstant();
    if (count == MOST || !given.isBefore(end)) {
      return;
    }
    List<DemoBook.Opinion> said = telling.book().opinions();
    DemoBook.Opinion opinion = said.get(count % said.size());
    count++;
    Card card = cards.computeIfAbsent(file.site.project.code(), this::card);
    long link = telling.ids().next();
    telling
        .sink()
        .row(
            Table.PUBLIC_LINK,
            link,
            token(),
            "OPINION",
            file.id,
            staff.inScope("CITY_HEAD", file.site.project.city()),
            file.closedAt,
            file.closedAt.plus(Duration.ofDays(VALID_DAYS)),
            given);
    telling
        .sink()
        .row(
            Table.OPINION_CARD,
            telling.ids().next(),
            link,
            file.id,
            ratings(card, opinion),
            card.levels(),
            card.clause(),
            opinion.comment().orElse(null),
            given);
  }

  /** The first item is that level, the others are it or the next better one. */
  private static String ratings(Card card, DemoBook.Opinion opinion) {
    List<String> ratings = new ArrayList<>();
    for (String item : card.items()) {
      int better = ratings.size() % 2;
      ratings.add(item + "=" + Math.min(card.levels(), opinion.level() + better));
    }
    return String.join(",", ratings);
  }

  private Card card(String project) {
    LocalDate today = telling.anchor();
    Optional<PolicyAnswer> rule =
        policies
            .all(
                PolicyQuestion.of(
                    "samplings",
                    "OPINION_CARD",
                    PolicySubject.project(project),
                    PolicyFacts.none(),
                    today))
            .stream()
            .findFirst();
    return rule.map(
            answer ->
                new Card(
                    answer.rule().texts("items"),
                    answer.rule().text("levels").map(Integer::valueOf).orElseThrow(),
                    answer.rule().clause()))
        .orElseGet(() -> new Card(List.of(OpinionService.OVERALL), OpinionService.LEVELS, null));
  }

  private String token() {
    byte[] bytes =
        ByteBuffer.allocate(TOKEN_BYTES)
            .putLong(random.nextLong())
            .putLong(random.nextLong())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
