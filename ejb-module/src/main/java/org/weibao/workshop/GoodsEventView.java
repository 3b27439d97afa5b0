package org.weibao.workshop;

import java.time.Instant;
import java.util.Optional;

/** Something that happened to goods. */
public record GoodsEventView(
    GoodsEventKind kind, Instant at, String personName, Optional<String> note) {}
