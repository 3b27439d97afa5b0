package org.weibao.listing.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.weibao.kernel.listing.CellText;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Filter.Type;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.Suggestion;
import org.weibao.listing.SavedView;

/** Views of a list, its filters, and chips of those that are set. */
final class FilterBar<R> {

  private static final int LONGEST_TEXT = 60;

  private final Html html;
  private final ListPage<R> page;
  private final String root;
  private final CellText text;

  FilterBar(Html html, ListPage<R> page, String root) {
    this.html = html;
    this.page = page;
    this.root = root;
    this.text = page.text();
  }

  void write() throws IOException {
    views();
    form();
    if (page.isFiltered()) {
      chips();
    }
  }

  private void views() throws IOException {
    html.open("nav", "class", "views", "aria-label", text.word("list.views"));
    if (!page.setup().views().isEmpty()) {
      view(text.word("list.all"), page.all(), page.view().isEmpty() && !page.isFiltered(), "all");
      for (SavedView view : page.setup().views()) {
        boolean here = page.view().filter(shown -> shown.id() == view.id()).isPresent();
        view(view.name(), page.of(view), here, Long.toString(view.id()));
      }
    }
    html.whole(
        "a",
        text.word("list.settings"),
        "class",
        "views-settings",
        "id",
        "list-settings",
        "href",
        root + page.settings());
    html.close("nav");
  }

  private void view(String name, String address, boolean here, String id) throws IOException {
    html.whole(
        "a",
        name,
        "class",
        here ? "view view-here" : "view",
        "aria-current",
        here ? "page" : null,
        "id",
        "view-" + id,
        "href",
        root + address);
  }

  private void form() throws IOException {
    html.open(
        "form", "method", "get", "action", root + page.path(), "class", "filters", "id", "filters");
    List<Filter> filters = page.listing().filters();
    for (Filter filter : filters) {
      if (!filter.rare()) {
        filter(filter);
      }
    }
    if (filters.stream().anyMatch(Filter::rare)) {
      boolean used =
          filters.stream().anyMatch(f -> f.rare() && page.state().filters().containsKey(f.key()));
      html.open("details", "class", "more-filters", "open", used ? "open" : null);
      html.whole("summary", text.word("list.more-filters"), "id", "more-filters");
      html.open("div", "class", "filters");
      for (Filter filter : filters) {
        if (filter.rare()) {
          filter(filter);
        }
      }
      html.close("div").close("details");
    }
    order();
    hidden(ListState.COLUMNS, String.join(",", page.state().columns()));
    hidden(ListState.ROWS, page.state().rows().orElse(null));
    if (page.setup().defaultView().isPresent()) {
      hidden(ListDesk.ALL, "1");
    }
    html.whole(
        "button", text.word("filter.apply"), "type", "submit", "class", "button", "id", "apply");
    html.close("form");
  }

  /** The order, which is chosen here where there is no heading to click: on telephones. */
  private void order() throws IOException {
    html.open("div", "class", "field field-order");
    html.whole("label", text.word("list.order"), "for", ListState.SORT);
    html.open("select", "id", ListState.SORT, "name", ListState.SORT, "class", "control");
    html.whole("option", text.word("list.order.usual"), "value", "");
    for (Column<R> column : page.listing().columns()) {
      if (column.sort().isPresent()) {
        String label = text.word(column.label());
        order(Sort.ascending(column.key()), label + " ↑");
        order(Sort.descending(column.key()), label + " ↓");
      }
    }
    html.close("select").close("div");
  }

  private void order(Sort sort, String label) throws IOException {
    option(sort, label, page.state().sort().filter(sort::equals).isPresent());
  }

  private void hidden(String name, Object value) throws IOException {
    if (value != null && !value.toString().isEmpty()) {
      html.open("input", "type", "hidden", "name", name, "value", value).close("input");
    }
  }

  private void filter(Filter filter) throws IOException {
    Object set = page.state().filters().get(filter.key());
    if (filter.type() == Type.REFERENCE && set == null && page.choices(filter).isEmpty()) {
      // Set by addresses that lead here from the thing itself; there is nothing to choose.
      return;
    }
    String label = text.word(filter.label());
    if (filter.type() == Type.FLAG) {
      html.open("div", "class", "check");
      html.open(
              "input",
              "type",
              "checkbox",
              "id",
              filter.key(),
              "name",
              filter.key(),
              "value",
              "1",
              "checked",
              set == null ? null : "checked")
          .close("input");
      html.whole("label", label, "for", filter.key()).close("div");
      return;
    }
    html.open("div", "class", filter.type() == Type.TEXT ? "field field-text" : "field");
    html.whole("label", label, "for", filter.key());
    switch (filter.type()) {
      case TEXT -> input(filter, "search", set);
      case LOOKUP -> lookup(filter, set);
      case FROM, TO -> input(filter, "date", set);
      default -> select(filter, set);
    }
    html.close("div");
  }

  /** A field to type in, with the first of what may be typed. */
  private void lookup(Filter filter, Object set) throws IOException {
    String list = filter.key() + "-suggestions";
    input(filter, "search", set, list);
    html.open("datalist", "id", list);
    for (Suggestion suggestion : page.suggestions(filter)) {
      html.whole("option", text.of(suggestion.name()), "value", suggestion.value());
    }
    html.close("datalist");
  }

  private void input(Filter filter, String type, Object set) throws IOException {
    input(filter, type, set, null);
  }

  private void input(Filter filter, String type, Object set, String list) throws IOException {
    html.open(
            "input",
            "type",
            type,
            "id",
            filter.key(),
            "name",
            filter.key(),
            "class",
            "control",
            "maxlength",
            type.equals("search") ? LONGEST_TEXT : null,
            "list",
            list,
            "value",
            set == null ? "" : Filter.written(set))
        .close("input");
  }

  private void select(Filter filter, Object set) throws IOException {
    html.open("select", "id", filter.key(), "name", filter.key(), "class", "control");
    html.whole("option", text.word("filter.all"), "value", "");
    switch (filter.type()) {
      case CHOICE -> {
        for (Enum<?> constant : filter.constants()) {
          option(constant.name(), text.of(constant), constant.equals(set));
        }
      }
      case CODE -> {
        for (String code : filter.codes()) {
          option(code, page.codeName(filter, code), code.equals(set));
        }
      }
      default -> {
        for (Choice choice : page.choices(filter)) {
          option(choice.id(), text.of(choice.name()), Objects.equals(choice.id(), set));
        }
      }
    }
    html.close("select");
  }

  private void option(Object value, String label, boolean selected) throws IOException {
    html.whole("option", label, "value", value, "selected", selected ? "selected" : null);
  }

  private void chips() throws IOException {
    html.open("p", "class", "chips", "id", "chips");
    for (Filter filter : page.listing().filters()) {
      Object value = page.state().filters().get(filter.key());
      if (value != null) {
        String label = text.word(filter.label());
        String chip = filter.type() == Type.FLAG ? label : label + ": " + words(filter, value);
        html.open(
            "a",
            "class",
            "chip",
            "id",
            "without-" + filter.key(),
            "href",
            root + page.without(filter.key()),
            "title",
            text.word("list.without", chip));
        html.text(chip).whole("span", " ×", "aria-hidden", "true").close("a");
      }
    }
    html.whole(
        "a",
        text.word("list.clear"),
        "class",
        "chips-clear",
        "id",
        "clear",
        "href",
        root + page.cleared());
    html.close("p");
  }

  private String words(Filter filter, Object value) {
    if (filter.type() == Type.CODE) {
      return page.codeName(filter, value.toString());
    }
    if (filter.type() != Type.REFERENCE) {
      return text.of(value);
    }
    return page.choices(filter).stream()
        .filter(choice -> Objects.equals(choice.id(), value))
        .map(choice -> text.of(choice.name()))
        .findFirst()
        .orElse("?");
  }
}
