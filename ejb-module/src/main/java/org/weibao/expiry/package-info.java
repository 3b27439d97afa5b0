/**
 * When a project's maintenance contract ends: a month before, the customer is sent a notice and
 * somebody goes to win the renewal (S04-20).
 */
package org.weibao.expiry;
