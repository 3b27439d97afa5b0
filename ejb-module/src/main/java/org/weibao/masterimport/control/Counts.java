package org.weibao.masterimport.control;

/** How many rows came out how. */
public record Counts(int created, int changed, int unchanged, int refused) {}
