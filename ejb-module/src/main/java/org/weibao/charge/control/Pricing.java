package org.weibao.charge.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.charge.AddCharge;
import org.weibao.charge.AddCharge.OwnPrice;
import org.weibao.charge.ChargeProblem;
import org.weibao.charge.PriceLineView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.LocalNames;
import org.weibao.price.PriceBook;
import org.weibao.price.PriceDecision;
import org.weibao.price.PriceList;

/**
 * Prices work by the lists of its place. A project's own list comes before its region's, and that
 * before the department's; the most specific one that has the service on its day holds.
 */
public final class Pricing {

  /** Where no list says otherwise. */
  private static final Currency HOUSE = Currency.getInstance("CNY");

  private static final List<ScopeKind> MOST_SPECIFIC_FIRST =
      List.of(ScopeKind.PROJECT, ScopeKind.REGION, ScopeKind.DEPARTMENT);

  private final List<ListOfPrices> lists;
  private final ChargeGround ground;

  /**
   * Prices for work whose customer pays.
   *
   * @param lists versions of lists of the work's project, its region and the department that hold
   *     on the day
   */
  public Pricing(List<ListOfPrices> lists, ChargeGround ground) {
    this.lists =
        MOST_SPECIFIC_FIRST.stream()
            .flatMap(scope -> lists.stream().filter(list -> list.scope() == scope))
            .toList();
    this.ground = ground;
  }

  /**
   * By a list.
   *
   * @throws BusinessException {@link ChargeProblem#NOT_ON_LIST}
   */
  public PricedWork listed(AddCharge command) {
    ListOfPrices list =
        listOf(command.code())
            .orElseThrow(
                () ->
                    new BusinessException(
                        ChargeProblem.NOT_ON_LIST, "code", command.code(), command.serviceDay()));
    PriceLineView line = list.line(command.code()).orElseThrow();
    PriceDecision decision =
        book(List.of(list.forEngine(ground.clause())), ground.clause())
            .price(command.code(), command.quantity(), command.serviceDay());
    List<DecisionStep> steps = new ArrayList<>(ground.steps());
    steps.add(
        DecisionStep.of(
            "why.charge.list",
            list.name(),
            list.scope(),
            list.validFrom(),
            line.unitPrice().stripTrailingZeros().toPlainString(),
            list.currency().getCurrencyCode()));
    steps.addAll(decision.steps());
    return new PricedWork(
        command.serviceDay(),
        line.code(),
        Optional.of(line.kind()),
        line.names(),
        line.unit(),
        command.quantity(),
        line.unitPrice(),
        decision.amount().orElseThrow(),
        Optional.of(list.versionId()),
        decision.list(),
        Optional.empty(),
        ground,
        steps);
  }

  /**
   * By a price of its own, which has to be approved.
   *
   * @param code of the service, or a code for what has none
   * @param approvalClause the rule that asks for the approval
   * @throws BusinessException {@link org.weibao.price.PriceProblem#ON_THE_LIST} if a list has it
   */
  public PricedWork own(AddCharge command, OwnPrice own, String code, String approvalClause) {
    PriceDecision decision =
        book(
                listOf(code).map(list -> list.forEngine(ground.clause())).stream().toList(),
                approvalClause)
            .offList(code, command.quantity(), command.serviceDay(), own.unitPrice());
    List<DecisionStep> steps = new ArrayList<>(ground.steps());
    steps.addAll(decision.steps());
    steps.add(DecisionStep.of("why.charge.own-price", own.reason()));
    return new PricedWork(
        command.serviceDay(),
        code,
        Optional.empty(),
        new LocalNames(own.name(), own.name(), own.name()),
        own.unit(),
        command.quantity(),
        own.unitPrice(),
        decision.amount().orElseThrow(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(own.reason()),
        ground,
        steps);
  }

  /** What the prices are in. */
  public Currency currency() {
    return lists.stream().findFirst().map(ListOfPrices::currency).orElse(HOUSE);
  }

  /** Lines to choose from: each code once, from the list that would price it. */
  public static List<PriceLineView> offered(List<ListOfPrices> lists) {
    return MOST_SPECIFIC_FIRST.stream()
        .flatMap(scope -> lists.stream().filter(list -> list.scope() == scope))
        .flatMap(list -> list.lines().stream())
        .collect(
            Collectors.toMap(
                PriceLineView::code,
                line -> line,
                (specific, general) -> specific,
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private Optional<ListOfPrices> listOf(String code) {
    return lists.stream().filter(list -> list.line(code).isPresent()).findFirst();
  }

  private PriceBook book(List<PriceList> used, String offListClause) {
    RoundingMode rounding =
        lists.stream().findFirst().map(ListOfPrices::rounding).orElse(RoundingMode.HALF_UP);
    return new PriceBook(used, offListClause, currency(), rounding);
  }

  /** Whether a price has no more decimals than the currency. */
  public boolean fits(BigDecimal price) {
    return price.stripTrailingZeros().scale() <= currency().getDefaultFractionDigits();
  }
}
