/** Vouchers on pages. */
package org.weibao.voucher.web;
