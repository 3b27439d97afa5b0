package org.weibao.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** That the register F5 lies at the property centre (S01-5.1.2-a). */
public record PlacementView(
    LocalDate placedOn,
    String agreedWith,
    Optional<String> note,
    String recordedByName,
    Instant recordedAt) {}
