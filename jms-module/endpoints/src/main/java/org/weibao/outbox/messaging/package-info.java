/** Sends what the outbox holds. */
package org.weibao.outbox.messaging;
