/** Service vouchers in the API. */
package org.weibao.voucher.rest;
