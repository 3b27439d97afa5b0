package org.weibao.qualification;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.kernel.listing.Named;

/**
 * A qualification that somebody needs and has not on a day.
 *
 * @param endedOn last day of the certificate that he had; empty if he had none
 */
public record QualificationLack(String kind, Named names, Optional<LocalDate> endedOn) {}
