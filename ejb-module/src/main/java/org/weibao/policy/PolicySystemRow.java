package org.weibao.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A regulation system in the list.
 *
 * @param system its code
 * @param title what it is called
 * @param inForce version that holds today, for example {@code S01@1}
 * @param since first day of that version
 * @param rules how many rules it has
 * @param open figures that somebody must still set
 * @param waiting what waits for a second person
 * @param faults what is wrong with its files and versions
 * @param bound where it holds
 */
public record PolicySystemRow(
    String system,
    LocalNames title,
    Optional<String> inForce,
    Optional<LocalDate> since,
    int rules,
    int open,
    int waiting,
    int faults,
    int bound) {}
