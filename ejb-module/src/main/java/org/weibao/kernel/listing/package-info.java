/** One mechanism for all lists: columns, filters, order, pages found by key, values in words. */
package org.weibao.kernel.listing;
