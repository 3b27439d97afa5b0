package org.weibao.regulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.ClauseUse;
import org.weibao.policy.ClauseRule;

/**
 * A clause with all that the product knows of it.
 *
 * @param clause as the catalogue holds it
 * @param systemName what the regulation is called
 * @param carrier what carries it out
 * @param state whether it is carried out
 * @param reason why it is for people to do; empty for all others
 * @param rules rules of policy packs that name it
 * @param tests tests that show it at work and passed
 * @param use how often it was applied
 * @param countedAt when that was counted
 */
public record ClauseView(
    ClauseText clause,
    LocalText systemName,
    Carrier carrier,
    ClauseState state,
    Optional<LocalText> reason,
    List<ClauseRule> rules,
    List<ClauseTest> tests,
    ClauseUse use,
    Instant countedAt) {}
