package org.weibao.listing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.CellText;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.Suggestion;
import org.weibao.kernel.web.Query;
import org.weibao.listing.FileFormat;
import org.weibao.listing.ListSetup;
import org.weibao.listing.SavedView;

/** A list as one page shows it, and the addresses of what is one step away. */
public final class ListPage<R> {

  /**
   * What the page was made from.
   *
   * @param state what is shown
   * @param asked what the address itself said
   */
  record Parts(
      ListState state, ListState asked, ListSetup setup, Optional<SavedView> view, CellText text) {}

  private final ListBacking<R> backing;
  private final Parts parts;
  private final Page<R> page;
  private final int rows;
  private final Optional<Long> count;
  private final Optional<String> cursor;
  private final String trail;
  private final List<Column<R>> columns;

  ListPage(
      ListBacking<R> backing,
      Parts parts,
      Page<R> page,
      int rows,
      Optional<Long> count,
      Optional<String> cursor,
      String trail) {
    this.backing = backing;
    this.parts = parts;
    this.page = page;
    this.rows = rows;
    this.count = count;
    this.cursor = cursor;
    this.trail = trail;
    this.columns = parts.state().shown(listing(), parts.setup().columns());
  }

  Listing<R> listing() {
    return backing.door().listing();
  }

  /** The columns that are shown, in their order. */
  public List<Column<R>> columns() {
    return columns;
  }

  /** The rows of this page. */
  public List<R> rows() {
    return page.rows();
  }

  CellText text() {
    return parts.text();
  }

  ListState state() {
    return parts.state();
  }

  ListSetup setup() {
    return parts.setup();
  }

  Optional<SavedView> view() {
    return parts.view();
  }

  String path() {
    return backing.path();
  }

  String noneKey() {
    return backing.noneKey();
  }

  String address(R row) {
    return backing.address(row);
  }

  int rowsOfPage() {
    return rows;
  }

  /** What a filter by reference offers. */
  List<Choice> choices(Filter filter) {
    Supplier<List<Choice>> offered = backing.choices().get(filter.key());
    return offered == null ? List.of() : offered.get();
  }

  /** A code of a filter in words. */
  String codeName(Filter filter, String code) {
    Function<String, Named> names = backing.codeNames().get(filter.key());
    return names == null ? code : text().of(names.apply(code));
  }

  /** What a filter by what people type suggests. */
  List<Suggestion> suggestions(Filter filter) {
    Supplier<List<Suggestion>> offered = backing.suggestions().get(filter.key());
    return offered == null ? List.of() : offered.get();
  }

  /** How many rows fit, in words; empty if that was not counted. */
  Optional<String> total() {
    int counted = ListDesk.counted(state());
    return count.map(
        n -> n > counted ? text().word("list.more-than", text().of(counted)) : text().of(n));
  }

  /** Whether an address leads to a list that is filtered. */
  boolean isFiltered() {
    return !state().filters().isEmpty();
  }

  Sort sort() {
    return state().sort().orElse(listing().order());
  }

  /** Address of the list by another column, or the other way round. */
  String sortedBy(Column<R> column) {
    boolean same = sort().column().equals(column.key());
    Sort wanted = same ? sort().turned() : Sort.ascending(column.key());
    return path() + on(parts.asked().sorted(wanted)).orAll();
  }

  /** Address with so many rows on a page. */
  String with(int pageRows) {
    return path() + on(parts.asked().of(pageRows)).orAll();
  }

  /** Address without one filter. */
  String without(String filter) {
    return path() + explicit(state().without(filter)).orAll();
  }

  /** Address without any filter, in the same order. */
  String cleared() {
    return path()
        + explicit(new ListState(Map.of(), state().sort(), state().columns(), state().rows()))
            .orAll();
  }

  /** Address of all rows in the list's own order. */
  String all() {
    return path() + "?" + ListDesk.ALL + "=1";
  }

  /** Address of a view. */
  String of(SavedView saved) {
    return path() + "?" + ListDesk.VIEW + "=" + saved.id();
  }

  /** Address of the same rows as a file. */
  String file(FileFormat format) {
    return path() + here().with(ListDesk.FORMAT, format.ending());
  }

  /** Address of the rows that follow; empty at the end. */
  String older() {
    String query = here().older(cursor.orElse(null), trail, page.nextCursor());
    return query.isEmpty() ? "" : path() + query;
  }

  /** Address of the rows before; empty at the beginning. */
  String newer() {
    String query = here().newer(cursor.orElse(null), trail);
    return query.isEmpty() ? "" : path() + query;
  }

  /** Address of the page where columns and views are chosen; it knows what is shown here. */
  String settings() {
    List<String> keys = columns.stream().map(Column::key).toList();
    String shown =
        new ListState(state().filters(), state().sort(), keys, state().rows()).query().toString();
    return "/lists?list="
        + listing().name()
        + parts.view().map(v -> "&view=" + v.id()).orElse("")
        + "&shown="
        + URLEncoder.encode(shown.substring(1), StandardCharsets.UTF_8);
  }

  private Query here() {
    return on(parts.asked());
  }

  /** A view stays in the address by its id, with what was asked over it. */
  private Query on(ListState asked) {
    if (parts.view().isEmpty()) {
      return explicit(asked);
    }
    return new Query()
        .with(ListDesk.VIEW, parts.view().get().id())
        .with(ListState.SORT, asked.sort().orElse(null))
        .with(ListState.COLUMNS, String.join(",", asked.columns()))
        .with(ListState.ROWS, asked.rows().orElse(null));
  }

  /** An address without parameters would open the view that the person chose for that. */
  private Query explicit(ListState wanted) {
    Query query = wanted.query();
    return wanted.filters().isEmpty() && parts.setup().defaultView().isPresent()
        ? query.with(ListDesk.ALL, "1")
        : query;
  }
}
