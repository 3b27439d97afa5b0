/**
 * What people are told: one row a person, written in the transaction of what happened, so that
 * nobody hears of what was rolled back. Other capabilities call {@link
 * org.weibao.notification.NotificationService}; the words are put together when they are read, in
 * the reader's language.
 */
package org.weibao.notification;
