/**
 * Service vouchers: one a product, kept in the customer's folder. With each call it is taken out
 * and sent to whoever dispatches; the technician goes with it, the customer signs the work order's
 * sheet of it, and it is filed (S04-8-b, S04-9).
 */
package org.weibao.voucher;
