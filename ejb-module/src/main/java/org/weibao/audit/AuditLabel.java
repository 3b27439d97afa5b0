package org.weibao.audit;

/**
 * What people call a stored thing.
 *
 * @param name its number, serial or name
 * @param nameEn its English name; the same as {@code name} where there is only one
 */
public record AuditLabel(String name, String nameEn) {}
