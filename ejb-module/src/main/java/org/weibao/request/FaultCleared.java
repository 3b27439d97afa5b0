package org.weibao.request;

import java.time.Instant;

/**
 * Said within the transaction when the fault of a request is gone, on site or from afar.
 *
 * @param requestId id of the request, which is locked
 * @param at when it was gone
 */
public record FaultCleared(long requestId, long projectId, Instant at) {}
