package org.weibao.repair;

import java.time.Instant;
import java.util.Optional;

/**
 * What was found and done: the content of form F1.
 *
 * @param visitId visit in which it was done; one F1 a visit
 * @param cause why the device failed
 * @param causeText in words, at most {@link #CAUSE_LENGTH} characters
 * @param handling what was done, at most {@link #HANDLING_LENGTH} characters
 * @param solvedOnSpot whether the fault is gone (S01-5.1.3-a)
 * @param replaced whether a device was replaced (S01-5.1.3-b); then both serials are needed
 * @param oldSerial serial of the device taken out
 * @param newSerial serial of the spare put in
 * @param doneAt when it was done
 */
public record RecordFault(
    long visitId,
    FaultCause cause,
    Optional<String> causeText,
    String handling,
    boolean solvedOnSpot,
    boolean replaced,
    Optional<String> oldSerial,
    Optional<String> newSerial,
    Instant doneAt) {

  public static final int CAUSE_LENGTH = 500;
  public static final int HANDLING_LENGTH = 1000;
}
