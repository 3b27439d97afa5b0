package org.weibao.security;

/**
 * Somebody whom the provider has signed in.
 *
 * @param identityToken what proved it; the provider is shown it again when he leaves
 */
public record ProviderGuest(long personId, String identityToken) {}
