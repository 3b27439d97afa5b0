package org.weibao.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a customer said of a service.
 *
 * @param ratings level of each item, the higher the better
 * @param levels how many there are
 */
public record OpinionCardView(
    Map<String, Integer> ratings,
    int levels,
    Optional<String> clause,
    Optional<String> comment,
    Instant givenAt) {}
