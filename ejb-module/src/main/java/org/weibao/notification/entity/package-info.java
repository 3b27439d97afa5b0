/** Stored notifications. */
package org.weibao.notification.entity;
