package org.weibao.privacy;

import java.util.Optional;

/**
 * The owner that a page or a call speaks of, named without a phone number.
 *
 * @param subject name and masked phone, as the log tells it
 * @param name name as last told
 * @param maskedPhone phone, masked
 * @param requests service requests of the owner
 * @param rooms rooms of the owner
 * @param lastRequest number of his last request, which names him in an address
 * @param firstRoom id of his first room, which does so too
 */
public record Owner(
    String subject,
    Optional<String> name,
    Optional<String> maskedPhone,
    int requests,
    int rooms,
    Optional<String> lastRequest,
    Optional<Long> firstRoom) {}
