package org.weibao.worklist;

/** How much work of a kind there is. */
public record WorkCount(WorkKind kind, long count) {}
