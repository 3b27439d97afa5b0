/**
 * Messages to and from others, tied to the database: what is to be sent is a row of the change's
 * own transaction, what was received is a row of its effect's own transaction. A crash at any point
 * leads to a message twice at most, and to its effect once.
 */
package org.weibao.outbox;
