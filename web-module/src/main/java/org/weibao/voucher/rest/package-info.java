/** API of vouchers of visits. */
package org.weibao.voucher.rest;
