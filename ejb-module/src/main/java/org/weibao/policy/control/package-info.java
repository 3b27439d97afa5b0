/** Reads policy packs and applies them; pure, without container, clock or database. */
package org.weibao.policy.control;
