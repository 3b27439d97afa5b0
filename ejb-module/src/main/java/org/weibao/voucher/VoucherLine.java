package org.weibao.voucher;

import org.weibao.workorder.ServiceClass;

/** A voucher as a line of the board of dispatch. */
public record VoucherLine(String number, ServiceClass serviceClass, VoucherState state) {}
