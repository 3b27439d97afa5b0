/** Keys of what was done. */
package org.weibao.idempotency.entity;
