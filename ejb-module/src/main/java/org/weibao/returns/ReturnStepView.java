package org.weibao.returns;

import java.time.Instant;
import java.util.Optional;
import org.weibao.organization.Role;
import org.weibao.policy.ApprovalAction;

/**
 * A step of the approvals of an F2, with its decision once it is taken.
 *
 * @param clause the rule that asks for the step
 * @param decidedForName the absent person for whom a stand-in decided
 */
public record ReturnStepView(
    int order,
    ApprovalAction action,
    Role role,
    String clause,
    Optional<Boolean> agreed,
    Optional<String> opinion,
    Optional<String> decidedByName,
    Optional<String> decidedForName,
    Optional<Instant> decidedAt) {}
