package org.weibao.project;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the contract says of emergencies (S01-5.4.1.2); both days count.
 *
 * @param hours calendar hours until somebody is on site
 * @param source contract number, annex, page
 */
public record ContractTermView(
    long id, int hours, String source, LocalDate from, Optional<LocalDate> to) {}
