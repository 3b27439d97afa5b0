package org.weibao.repair;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** A fault handling record F1 with everything that the form holds. */
public record FaultRecordView(
    long id,
    String number,
    String requestNumber,
    long requestId,
    long visitId,
    long projectId,
    String projectName,
    String projectNameEn,
    Optional<String> roomLabel,
    Optional<String> ownerName,
    Optional<String> deviceSerial,
    Optional<String> modelName,
    Optional<String> modelNameEn,
    Instant reportedAt,
    Instant arrivedAt,
    Instant doneAt,
    boolean emergency,
    FaultCause cause,
    Optional<String> causeText,
    String handling,
    boolean solvedOnSpot,
    boolean replaced,
    Optional<String> oldSerial,
    Optional<String> newSerial,
    boolean inWarranty,
    String serviceCase,
    String technicianName,
    Optional<String> reviewedByName,
    Optional<Instant> reviewedAt,
    YearMonth period,
    int version) {}
