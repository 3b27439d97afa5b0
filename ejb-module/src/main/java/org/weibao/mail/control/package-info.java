/** How mails reach the mail server. */
package org.weibao.mail.control;
