package org.weibao.request;

import java.time.Instant;
import java.util.Optional;

/** What a property centre said of a result. */
public record VerdictView(
    boolean confirmed, Optional<String> comment, String givenByName, Instant givenAt) {}
