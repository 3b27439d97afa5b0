/** Stored messages. */
package org.weibao.outbox.entity;
