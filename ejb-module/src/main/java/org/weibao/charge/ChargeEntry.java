package org.weibao.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.weibao.approval.ApprovalService;
import org.weibao.approval.AskApproval;
import org.weibao.approval.NewApproval;
import org.weibao.approval.PlannedApproval;
import org.weibao.charge.AddCharge.OwnPrice;
import org.weibao.charge.control.ChargeFacts;
import org.weibao.charge.control.ChargeGround;
import org.weibao.charge.control.ChargeGrounds;
import org.weibao.charge.control.CostOf;
import org.weibao.charge.control.ListOfPrices;
import org.weibao.charge.control.PricedWork;
import org.weibao.charge.control.Pricing;
import org.weibao.charge.entity.Charge;
import org.weibao.charge.entity.Charges;
import org.weibao.charge.entity.PriceListViews;
import org.weibao.documentnumber.DocumentNumberService;
import org.weibao.documentnumber.HouseNumber;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.policy.Fact;
import org.weibao.policy.Payer;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.request.DecisionView;
import org.weibao.request.RequestView;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverGround;
import org.weibao.warranty.CoverLine;
import org.weibao.warranty.CoverService;

/** Enters a charge: looks at what was typed, finds who pays and what it costs, and stores it. */
@ApplicationScoped
class ChargeEntry {

  private static final HouseNumber HOUSE = new HouseNumber(Charge.DOCUMENT, "CH", "charge_number");

  /** What has a price of its own and no code. */
  private static final String NO_CODE = "OTHER_SERVICE";

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
  private static final int QUANTITY_DECIMALS = 2;
  private static final BigDecimal MOST = BigDecimal.valueOf(99_999);
  private static final BigDecimal DEAREST = BigDecimal.valueOf(9_999_999);

  @Inject Charges charges;
  @Inject PriceListViews lists;
  @Inject PolicyBook policies;
  @Inject ApprovalService approvals;
  @Inject DocumentNumberService numbers;
  @Inject CoverService covers;
  @Inject Clock clock;

  Charge enter(RequestView request, DecisionView decision, AddCharge command, CallContext context) {
    check(request, command);
    String code = command.code().isEmpty() ? NO_CODE : command.code();
    List<ListOfPrices> priced = lists.inForce(request.projectId(), command.serviceDay());
    Supplier<Optional<CoverLine>> cover =
        () ->
            command.own().isPresent()
                ? shared(request, decision)
                : CostOf.line(priced, command).map(cost -> covered(request, cost));
    ChargeGround ground = ground(request, decision, command, code, cover);
    Pricing pricing = new Pricing(priced, ground);
    Optional<PlannedApproval> asked = command.own().map(own -> plan(request));
    PricedWork work =
        command
            .own()
            .map(own -> own(pricing, command, own, code, asked.orElseThrow()))
            .orElseGet(() -> pricing.listed(command));
    IssuedNumber number = numbers.next(HOUSE, request.projectCode(), command.serviceDay());
    Charge charge =
        charges.add(
            new Charge(
                number.number(),
                request.id(),
                request.projectId(),
                work,
                context.personId(),
                clock.instant()));
    numbers.keep(number, charge.id());
    asked.ifPresent(plan -> ask(plan, charge, context));
    return charge;
  }

  private ChargeGround ground(
      RequestView request,
      DecisionView decision,
      AddCharge command,
      String code,
      Supplier<Optional<CoverLine>> cover) {
    PolicyFacts facts =
        ChargeFacts.of(decision, command.facts(), word -> policies.word(word).isPresent());
    Optional<PolicyAnswer> rule =
        rule(
            PolicyQuestion.of(
                "charges",
                code,
                PolicySubject.project(request.projectCode()),
                facts,
                command.serviceDay()));
    return ChargeGrounds.find(
        code, rule, decision, command.facts(), cover, command.own().isPresent());
  }

  /** A price of its own may be the customer's part of what the case leaves with us. */
  private Optional<CoverLine> shared(RequestView request, DecisionView decision) {
    return decision.payer() == Payer.CUSTOMER
        ? Optional.empty()
        : covers.linesOf(request.id(), CoverGround.CHARGED).stream()
            .filter(line -> line.shares().customer().signum() > 0)
            .findFirst();
  }

  private CoverLine covered(RequestView request, CostClass cost) {
    return covers.linesOf(request.id(), CoverGround.CHARGED).stream()
        .filter(line -> line.cost() == cost)
        .findFirst()
        .orElseThrow();
  }

  /** Several rules may hold as long as they price alike; one may only say where it is collected. */
  private Optional<PolicyAnswer> rule(PolicyQuestion question) {
    List<PolicyAnswer> answers = policies.all(question);
    long prices = answers.stream().map(answer -> answer.rule().text("price")).distinct().count();
    boolean open = answers.stream().anyMatch(answer -> !answer.rule().open().isEmpty());
    return prices > 1 || open ? policies.settled(question) : answers.stream().findFirst();
  }

  private PricedWork own(
      Pricing pricing, AddCharge command, OwnPrice own, String code, PlannedApproval asked) {
    if (!pricing.fits(own.unitPrice())) {
      throw new BusinessException(ChargeProblem.PRICE, "unitPrice", pricing.currency());
    }
    return pricing.own(command, own, code, asked.steps().get(0).planned().clause());
  }

  private PlannedApproval plan(RequestView request) {
    return approvals.plan(
        new AskApproval(
            Charge.DOCUMENT,
            request.projectId(),
            "charge.decide",
            PolicyFacts.none().with(Fact.IN_PRICE_LIST, false)));
  }

  private void ask(PlannedApproval plan, Charge charge, CallContext context) {
    approvals.open(
        new NewApproval(
            plan,
            charge.id(),
            charge.number(),
            "/charges/view?number=" + charge.number(),
            new NewApproval.Subject("request_id", charge.requestId()),
            charge.content(),
            true,
            true),
        context.personId());
  }

  private void check(RequestView request, AddCharge command) {
    day(request, command.serviceDay());
    BigDecimal quantity = command.quantity();
    if (quantity == null
        || quantity.signum() <= 0
        || quantity.compareTo(MOST) > 0
        || quantity.stripTrailingZeros().scale() > QUANTITY_DECIMALS) {
      throw new BusinessException(
          ChargeProblem.QUANTITY, "quantity", MOST.toPlainString(), QUANTITY_DECIMALS);
    }
    if (command.code().isEmpty() && command.own().isEmpty()) {
      throw new BusinessException(ChargeProblem.CODE_MISSING, "code");
    }
    if (!command.code().isEmpty() && !CODE.matcher(command.code()).matches()) {
      throw new BusinessException(ChargeProblem.CODE, "code");
    }
    command.own().ifPresent(ChargeEntry::check);
  }

  private void day(RequestView request, LocalDate day) {
    if (day == null) {
      throw new BusinessException(ChargeProblem.DAY_MISSING, "serviceDay");
    }
    if (day.isAfter(on(clock.instant()))) {
      throw new BusinessException(ChargeProblem.DAY_IN_FUTURE, "serviceDay");
    }
    LocalDate received = on(request.receivedAt());
    if (day.isBefore(received)) {
      throw new BusinessException(ChargeProblem.DAY_BEFORE_REQUEST, "serviceDay", received);
    }
  }

  private static void check(OwnPrice own) {
    if (isOutside(own.name(), OwnPrice.NAME_LENGTH)) {
      throw new BusinessException(ChargeProblem.NAME_MISSING, "name", OwnPrice.NAME_LENGTH);
    }
    if (own.unit() == null) {
      throw new BusinessException(ChargeProblem.UNIT_MISSING, "unit");
    }
    if (own.unitPrice() == null
        || own.unitPrice().signum() < 0
        || own.unitPrice().compareTo(DEAREST) > 0) {
      throw new BusinessException(ChargeProblem.PRICE, "unitPrice", "CNY");
    }
    if (isOutside(own.reason(), OwnPrice.REASON_LENGTH)) {
      throw new BusinessException(ChargeProblem.REASON_MISSING, "reason", OwnPrice.REASON_LENGTH);
    }
  }

  private static boolean isOutside(String text, int longest) {
    return text == null || text.isBlank() || text.length() > longest;
  }

  private LocalDate on(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
