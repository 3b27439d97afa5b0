package org.weibao.warranty.control;

import java.util.Optional;
import org.weibao.warranty.CoverBasis;
import org.weibao.warranty.CoverageRow;
import org.weibao.warranty.RowOrigin;

/** A row of cover with where it comes from; the id of a derived one is below nothing. */
public record KnownRow(CoverageRow row, RowOrigin origin, Optional<CoverBasis> basis) {}
