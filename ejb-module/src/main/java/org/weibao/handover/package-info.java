/**
 * Handing projects over to their property centres: talks half a year before the warranty ends, with
 * a designated person, an emergency plan, trainings and the gradual transfer of daily maintenance
 * and simple faults (S01-5.4.1.1); the same in the half year after the move-in where the department
 * has left the city (S01-5.4.1.2-3B-b); and advice to keep wear parts after the warranty
 * (S01-5.4.2.1).
 */
package org.weibao.handover;
