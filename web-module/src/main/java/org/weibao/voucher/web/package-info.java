/** Service vouchers on pages. */
package org.weibao.voucher.web;
