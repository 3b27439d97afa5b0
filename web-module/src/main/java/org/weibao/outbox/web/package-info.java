/** Pages for messages that were set aside. */
package org.weibao.outbox.web;
