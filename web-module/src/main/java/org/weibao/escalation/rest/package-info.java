/** Escalations and leftovers in the API. */
package org.weibao.escalation.rest;
