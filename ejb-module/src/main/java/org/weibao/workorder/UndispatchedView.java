package org.weibao.workorder;

import java.time.Instant;
import java.util.Optional;
import org.weibao.request.Urgency;

/**
 * A request that nobody is sent to.
 *
 * @param left whether it came in before today, so that it goes first (S04-18)
 * @param again whether somebody was there already and it is not done
 */
public record UndispatchedView(
    String number,
    long projectId,
    String projectName,
    String projectNameEn,
    String cityName,
    String cityNameEn,
    Optional<String> roomLabel,
    String demand,
    Urgency urgency,
    Instant receivedAt,
    Optional<Instant> dueAt,
    boolean left,
    boolean again,
    boolean late) {}
