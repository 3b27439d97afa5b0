package org.weibao.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure that a person set.
 *
 * @param id names the setting
 * @param system the regulation
 * @param figure which figure, see {@link OpenFigure#key()}
 * @param value as it would stand in the pack
 * @param reason why this value
 * @param state where it stands
 * @param validFrom first day
 * @param setBy id of who set it
 * @param setByName who set it
 * @param setAt when
 * @param decidedByName who approved or refused it
 * @param decidedAt when
 * @param version for the next change
 */
public record PolicyFigureView(
    long id,
    String system,
    String figure,
    String value,
    String reason,
    FigureState state,
    LocalDate validFrom,
    long setBy,
    String setByName,
    Instant setAt,
    Optional<String> decidedByName,
    Optional<Instant> decidedAt,
    int version) {}
