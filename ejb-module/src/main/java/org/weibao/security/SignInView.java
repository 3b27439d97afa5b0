package org.weibao.security;

import java.time.Instant;

/**
 * An attempt to sign in with somebody's name, over pages or API.
 *
 * @param device browser and device, or program, in words
 */
public record SignInView(Instant at, SignInOutcome outcome, String origin, String device) {}
