package org.weibao.serviceaccount;

import java.time.Instant;
import java.util.Optional;

/**
 * What an administrator says of an account.
 *
 * @param displayName what it is called in documents and lists
 * @param scopes what it may do, separated by blanks
 * @param addresses ranges that it may come from, separated by blanks; empty for anywhere
 * @param expiresAt from when on it gets no more tokens
 */
public record ServiceAccountDraft(
    String displayName, String scopes, String addresses, Optional<Instant> expiresAt) {}
