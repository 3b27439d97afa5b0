/**
 * Who may decide up to which amount, and how many of many have to be looked at. Where a regulation
 * does not say who decides at exactly a limit, the answer is that this is open, and what has to be
 * set.
 */
package org.weibao.authority;
