package org.weibao.listing.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Suggestion;

/**
 * A page with a list. Everything that it shows stands in its address, so that it can be sent to
 * somebody; what the address leaves open is as the person chose.
 */
public abstract class ListBacking<R> {

  @Inject ListDesk desk;

  private ListPage<R> list;

  /** The list and how it is read. */
  public abstract ListDoor<R> door();

  /** Address of the page below the context root, {@code /requests}. */
  public abstract String path();

  /** Address that a row leads to, below the context root; null if nowhere. */
  public abstract String address(R row);

  /** Key of what the page says when there is no row at all. */
  public abstract String noneKey();

  /** What filters by reference offer, by filter. */
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of();
  }

  /** What filters by what people type suggest, by filter. */
  public Map<String, Supplier<List<Suggestion>>> suggestions() {
    return Map.of();
  }

  /** What codes of filters are called, by filter; a code without a name is shown as it is. */
  public Map<String, Function<String, Named>> codeNames() {
    return Map.of();
  }

  /** Reads what the address asks for, or sends it as a file. */
  public void load() {
    list = desk.open(this);
  }

  /** What the page shows; null if the address led nowhere or a file was sent. */
  public ListPage<R> getList() {
    return list;
  }
}
