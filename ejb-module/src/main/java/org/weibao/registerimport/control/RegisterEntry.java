package org.weibao.registerimport.control;

import java.time.Instant;
import java.util.Optional;
import org.weibao.request.EmergencyGround;
import org.weibao.request.Urgency;

/** A row that is sound in itself; whether project, room and device exist is not known yet. */
public record RegisterEntry(
    int row,
    String registerNumber,
    String projectCode,
    Instant receivedAt,
    Optional<String> building,
    Optional<String> room,
    Optional<String> owner,
    Optional<String> phone,
    Optional<String> deviceSerial,
    Optional<String> productModel,
    Optional<String> location,
    String demand,
    Urgency urgency,
    Optional<EmergencyGround> emergencyGround) {}
