package org.weibao.kernel.listing;

import java.util.Optional;
import java.util.function.Function;
import org.weibao.kernel.Page;

/**
 * How pages, files and the API reach a list of a service.
 *
 * @param rows reads a page
 * @param count tells how many rows fit, up to a limit
 */
public record ListDoor<R>(Listing<R> listing, Function<ListQuery, Page<R>> rows, Counter count) {

  /** Counts rows. */
  public interface Counter {

    /**
     * @param limit where counting ends
     * @param atAnyCost whether every row may be looked at
     * @return empty if it was not at any cost, and is costly
     */
    Optional<Long> count(ListQuery query, int limit, boolean atAnyCost);
  }
}
