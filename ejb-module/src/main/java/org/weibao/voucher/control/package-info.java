/** How a voucher looks. */
package org.weibao.voucher.control;
