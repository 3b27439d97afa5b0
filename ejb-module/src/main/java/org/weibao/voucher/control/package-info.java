/** Takes vouchers out of their folders as calls come in. */
package org.weibao.voucher.control;
