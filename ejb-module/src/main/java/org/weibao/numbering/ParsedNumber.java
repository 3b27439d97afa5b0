package org.weibao.numbering;

import java.util.Optional;

/**
 * What a number says.
 *
 * @param year the year, if the pattern has one; of two digits it is in this century
 * @param quarter the quarter, if the pattern has one
 * @param month the month, if the pattern has one
 * @param day the day of the month, if the pattern has one
 * @param count the count
 */
public record ParsedNumber(
    Optional<Integer> year,
    Optional<Integer> quarter,
    Optional<Integer> month,
    Optional<Integer> day,
    long count) {}
