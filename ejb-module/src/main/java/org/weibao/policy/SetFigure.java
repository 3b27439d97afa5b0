package org.weibao.policy;

import java.time.LocalDate;

/**
 * An open figure is to be set.
 *
 * @param system the regulation
 * @param figure which figure, see {@link OpenFigure#key()}
 * @param value as it would stand in the pack
 * @param reason why this value
 * @param from first day
 */
public record SetFigure(
    String system, String figure, String value, String reason, LocalDate from) {}
