/**
 * E-mails to people who may have no account: what is to be sent is a row of the change's own
 * transaction, and is handed to the mail server soon after. Where no mail server is set up, nothing
 * is written down.
 */
package org.weibao.mail;
