package org.weibao.escalation;

import java.time.Instant;
import java.util.Optional;
import org.weibao.organization.Role;

/** Whose opinion is asked, and what they say. */
public record OpinionView(
    Role role, Optional<String> opinion, Optional<String> givenByName, Optional<Instant> givenAt) {}
