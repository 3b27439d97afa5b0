package org.weibao.escalation;

import java.time.Instant;

/** What was done on the way to a result. */
public record NoteView(String text, String writtenByName, Instant writtenAt) {}
