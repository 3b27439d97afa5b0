package org.weibao.access;

import org.weibao.organization.Role;

/** A role that somebody holds, and what it covers. */
record Holding(Role role, Scope scope) {}
