/** The spare-parts book: double entry, one move a change of place, balances that never lie. */
package org.weibao.stock;
