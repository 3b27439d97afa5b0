package org.weibao.policy;

import org.weibao.organization.Role;

/**
 * One step of an approval chain.
 *
 * @param order from 1
 * @param action what is asked
 * @param role who is asked
 * @param clause the rule that asks for it
 */
public record ApprovalStep(int order, ApprovalAction action, Role role, String clause) {}
