/**
 * Charges: the price lists that hold somewhere from a day on, and the lines of the charge detail
 * sheet F3 (S01-5.3), each with the reason for its price as it was then.
 */
package org.weibao.charge;
