package org.weibao.escalation;

import java.time.Instant;

/**
 * What was done on the way to a result.
 *
 * @param chasing whether it reminded others that the point is open (S04-27)
 */
public record NoteView(String text, boolean chasing, String writtenByName, Instant writtenAt) {}
