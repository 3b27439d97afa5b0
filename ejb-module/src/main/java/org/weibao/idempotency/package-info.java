/**
 * Things that are sent twice and done once: a double click, a form sent again after going back, a
 * phone that repeats its call. The key of what was sent is stored in the transaction of its effect.
 */
package org.weibao.idempotency;
