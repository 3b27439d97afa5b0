/**
 * Rules with figures are data: this capability reads the policy packs, applies them with pure code
 * and says for every decision which clause and pack version led to it.
 *
 * <p>Others ask {@link org.weibao.policy.PolicyBook}; the engines live in {@code control}.
 */
package org.weibao.policy;
