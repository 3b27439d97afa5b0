/**
 * Routine visits: who comes to a project without being called, how often, and what is looked at.
 * The rhythm follows from the service case (S01-5.4.1.2, S01-5.4.2.1), what the contract says
 * first; a plan for each period is reckoned again when a fact changes.
 */
package org.weibao.routine;
