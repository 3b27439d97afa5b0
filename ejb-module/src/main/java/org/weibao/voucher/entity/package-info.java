/** Stored vouchers. */
package org.weibao.voucher.entity;
