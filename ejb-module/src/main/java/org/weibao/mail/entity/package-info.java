/** Stored mails. */
package org.weibao.mail.entity;
