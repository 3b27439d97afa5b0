package org.weibao.charge;

import java.math.BigDecimal;

/**
 * What charges of a month come to in one currency (S01-5.3.3-a).
 *
 * @param amount of charges that count
 * @param lines how many those are
 * @param waiting amount of charges whose price nobody has approved yet; not part of the amount
 */
public record ChargeTotal(String currency, BigDecimal amount, long lines, BigDecimal waiting) {}
