package org.weibao.organization;

/** Something that a role can be limited to. */
public record ScopeView(ScopeKind kind, long id, String code, String name, String nameEn) {}
