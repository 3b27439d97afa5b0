package org.weibao.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a pack is to hold.
 *
 * @param kind to what kind of thing
 * @param subject which one; empty for the department
 * @param system the pack's regulation
 * @param section kind of rules that it holds for; empty for all
 * @param from first day
 * @param to last day, if there is one
 * @param reason why
 */
public record NewBinding(
    BindingKind kind,
    String subject,
    String system,
    Optional<String> section,
    LocalDate from,
    Optional<LocalDate> to,
    String reason) {}
