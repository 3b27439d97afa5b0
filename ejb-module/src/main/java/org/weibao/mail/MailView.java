package org.weibao.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An e-mail of ours.
 *
 * @param problem why the last attempt failed, in the mail server's own words
 * @param refused addresses that the server refused while it took others
 */
public record MailView(
    List<String> to,
    List<String> copies,
    MailState state,
    Instant createdAt,
    Optional<Instant> sentAt,
    Optional<String> problem,
    List<String> refused) {}
