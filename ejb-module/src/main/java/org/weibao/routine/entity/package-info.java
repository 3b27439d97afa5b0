/** Stored visits, assignments and terms. */
package org.weibao.routine.entity;
