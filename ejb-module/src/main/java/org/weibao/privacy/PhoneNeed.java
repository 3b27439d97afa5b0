package org.weibao.privacy;

import org.weibao.organization.Role;

/**
 * Why a role needs owners' phone numbers.
 *
 * @param reason in Chinese
 * @param reasonEn in English
 */
public record PhoneNeed(Role role, String reason, String reasonEn) {}
