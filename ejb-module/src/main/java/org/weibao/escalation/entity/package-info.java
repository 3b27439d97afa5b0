/** Stored escalations and leftovers. */
package org.weibao.escalation.entity;
