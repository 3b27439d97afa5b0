package org.weibao.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.Payer;
import org.weibao.policy.WarrantyStatus;

/** A stored decision of the service case; arrival in calendar hours. */
public record DecisionView(
    Instant decidedAt,
    String serviceCase,
    String clause,
    String policy,
    WarrantyStatus warranty,
    Payer payer,
    String payerClause,
    ArrivalKind arrival,
    Optional<Integer> arrivalHours,
    Map<String, String> inputs,
    List<DecisionStep> steps) {}
