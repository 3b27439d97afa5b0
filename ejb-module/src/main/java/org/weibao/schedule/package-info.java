/**
 * Recurring duties: which days a rule asks for, what each is called so that it is never asked for
 * twice, and when it is due. A schedule knows no time of today; who asks says from when to when.
 */
package org.weibao.schedule;
