/**
 * Maintenance of security projects (S12) where a pack asks for it: the register form that the
 * customer signs and seals after every cleared fault and every routine test. The work itself stands
 * in {@code repair}, {@code workorder} and {@code routine} and is never changed here.
 */
package org.weibao.maintenance;
