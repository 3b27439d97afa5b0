/**
 * Rules with figures are data: this capability reads the policy packs, applies them with pure code
 * and says for every decision which clause and pack version led to it.
 *
 * <p>Others ask {@link org.weibao.policy.PolicyBook}; the engines of the service case live in
 * {@code control}, and {@link org.weibao.policy.RuleTerms} says in the terms of the other engines
 * (calendars, schedules, authorities, numbers) what a rule asks of them.
 */
package org.weibao.policy;
