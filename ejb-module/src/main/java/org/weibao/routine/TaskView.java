package org.weibao.routine;

/**
 * A task of a visit.
 *
 * @param task by the vocabulary of the packs
 */
public record TaskView(String task, boolean done) {}
