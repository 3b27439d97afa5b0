/**
 * Clocks as ledgers: what happened to a clock is written down once and never changed, and state,
 * elapsed time, deadline and breach are reckoned from it, from a calendar and from a goal.
 */
package org.weibao.clock;
