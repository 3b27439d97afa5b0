package org.weibao.policy;

/**
 * What an approval chain depends on.
 *
 * @param document form code, for example {@code F2}
 * @param wePayRepairFee whether the department bears the repair fee (S01-5.2.1-c)
 */
public record ApprovalFacts(String document, boolean wePayRepairFee) {}
