/**
 * Returns to the maker: form F2 (VKWY7.5.1-J02-03-F2, S01-5.2.1) from its approvals through the
 * dialogue with the supplier to the goods that are back in our store.
 */
package org.weibao.returns;
