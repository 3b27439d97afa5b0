package org.weibao.project;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An owner's stay in a room.
 *
 * @param name empty if the owner was erased
 * @param maskedPhone never in full
 * @param movedOutOn empty for the owner of now
 */
public record OwnerView(
    long id,
    Optional<String> name,
    Optional<String> maskedPhone,
    Optional<LocalDate> movedInOn,
    Optional<LocalDate> movedOutOn) {}
