/**
 * Goods that are taken away for repair: the receipt for the owner, the in-and-out register, the
 * repair card, the supervisor's inspection, and the way back (S04-11 to S04-14).
 */
package org.weibao.workshop;
