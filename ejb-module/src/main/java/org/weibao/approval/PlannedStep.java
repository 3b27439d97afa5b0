package org.weibao.approval;

import java.util.Optional;
import org.weibao.calendar.Goal;

/**
 * One step of an approval that has begun.
 *
 * @param number counts the steps of this approval from 1
 * @param order its place; steps of one place wait for each other
 * @param action what is asked
 * @param role code of the role that is asked
 * @param within how long an answer may take
 * @param clause the rule that asks
 */
public record PlannedStep(
    int number, int order, StepAction action, String role, Optional<Goal> within, String clause) {}
