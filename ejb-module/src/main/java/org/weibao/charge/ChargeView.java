package org.weibao.charge;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.weibao.policy.LocalNames;

/**
 * A line of the charge detail sheet F3.
 *
 * @param period month whose sheet it stands on: that of the work
 * @param kind what is sold; empty for what no list has
 * @param amount quantity times price, rounded once
 * @param list list and version, for example {@code PRD@2}; empty for a price of its own
 * @param ownPriceReason why it has a price of its own
 * @param basis how the rule wants it priced, for example {@code PRICE_LIST}
 * @param clause the rule that lets the customer pay
 * @param version to say what the caller has seen
 */
public record ChargeView(
    long id,
    String number,
    long requestId,
    String requestNumber,
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    Optional<String> roomLabel,
    LocalDate serviceDay,
    YearMonth period,
    String code,
    Optional<PriceKind> kind,
    LocalNames names,
    PriceUnit unit,
    BigDecimal quantity,
    BigDecimal unitPrice,
    BigDecimal amount,
    String currency,
    Optional<String> list,
    Optional<String> ownPriceReason,
    String basis,
    String clause,
    ChargeState state,
    long enteredBy,
    String enteredByName,
    Instant enteredAt,
    Optional<String> withdrawnByName,
    Optional<Instant> withdrawnAt,
    Optional<String> withdrawnReason,
    int version) {}
