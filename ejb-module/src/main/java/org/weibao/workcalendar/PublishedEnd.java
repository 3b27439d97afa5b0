package org.weibao.workcalendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when public holidays are known.
 *
 * @param soon whether somebody has to look for the next notice
 * @param knownUntil the last day whose holidays were published; empty if none were
 */
public record PublishedEnd(boolean soon, Optional<LocalDate> knownUntil) {}
