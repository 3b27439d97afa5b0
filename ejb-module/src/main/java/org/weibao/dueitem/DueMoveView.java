package org.weibao.dueitem;

import java.time.Instant;

/** That a due time was moved, and by which version of the rules. */
public record DueMoveView(Instant movedAt, Instant before, Instant after, String policy) {}
