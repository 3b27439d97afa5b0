package org.weibao.request;

/** Counts for the start page. */
public record WorkSummary(
    long open, long emergenciesOpen, long late, long awaitingReturn, long receivedToday) {}
