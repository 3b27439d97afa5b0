package org.weibao.escalation;

import java.util.List;
import java.util.Set;

/**
 * An escalation with all that was said of it.
 *
 * @param replies how the customer may be told of the result by the pack; empty if it does not say
 * @param visit whether the pack asks that the customer is visited
 */
public record EscalationCase(
    EscalationView escalation,
    List<OpinionView> opinions,
    List<NoteView> notes,
    Set<ReplyForm> replies,
    boolean visit) {}
