package org.weibao.repair;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** A fault record F1 in a list. */
public record FaultRecordRow(
    String number,
    String requestNumber,
    String projectName,
    String projectNameEn,
    Optional<String> roomLabel,
    Optional<String> deviceSerial,
    FaultCause cause,
    String handling,
    boolean solvedOnSpot,
    boolean replaced,
    boolean inWarranty,
    String serviceCase,
    Instant doneAt,
    YearMonth period,
    String technicianName,
    Optional<String> reviewedByName,
    Optional<Instant> reviewedAt) {}
