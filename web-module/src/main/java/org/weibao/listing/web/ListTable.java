package org.weibao.listing.web;

import java.io.IOException;
import java.time.Instant;
import org.weibao.kernel.listing.CellText;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Kind;

/** The rows of a list as a table; on telephones its sheet turns each row into a card. */
final class ListTable<R> {

  private static final String CELL = "td";

  private final Html html;
  private final ListPage<R> page;
  private final String root;
  private final String icons;
  private final CellText text;

  ListTable(Html html, ListPage<R> page, String root, String icons) {
    this.html = html;
    this.page = page;
    this.root = root;
    this.icons = icons;
    this.text = page.text();
  }

  void write() throws IOException {
    html.open("div", "class", "list-frame");
    if (page.rows().isEmpty()) {
      none();
    } else {
      html.open("table", "class", "list list-keys", "id", page.listing().name());
      head();
      html.open("tbody");
      for (R row : page.rows()) {
        row(row);
      }
      html.close("tbody").close("table");
    }
    html.close("div");
  }

  private void none() throws IOException {
    html.open("div", "class", "empty");
    html.open("svg", "class", "icon", "aria-hidden", "true");
    html.open("use", "href", icons + "#empty").close("use").close("svg");
    html.whole("p", text.word(page.isFiltered() ? "list.none-found" : page.noneKey()));
    html.close("div");
  }

  private void head() throws IOException {
    html.open("thead").open("tr");
    for (Column<R> column : page.columns()) {
      heading(column);
    }
    html.close("tr").close("thead");
  }

  private void heading(Column<R> column) throws IOException {
    String label = text.word(column.label());
    String style = column.kind() == Kind.NUMBER ? "number" : null;
    if (column.sort().isEmpty()) {
      html.whole("th", label, "scope", "col", "class", style);
      return;
    }
    boolean current = page.sort().column().equals(column.key());
    String direction = page.sort().descending() ? "descending" : "ascending";
    html.open("th", "scope", "col", "class", style, "aria-sort", current ? direction : null);
    html.open(
        "a",
        "class",
        current ? "sort sort-" + direction : "sort",
        "id",
        "sort-" + column.key(),
        "href",
        root + page.sortedBy(column),
        "title",
        text.word("list.sort-by", label));
    html.text(label).close("a").close("th");
  }

  private void row(R row) throws IOException {
    String address = page.address(row);
    html.open("tr");
    for (Column<R> column : page.columns()) {
      cell(row, column, address);
    }
    html.close("tr");
  }

  private void cell(R row, Column<R> column, String address) throws IOException {
    Object value = column.of(row);
    html.open(CELL, "class", style(column, value), "data-label", text.word(column.label()));
    boolean leads = column.kind() == Kind.ID && address != null;
    if (column.below().isPresent()) {
      html.open("div");
      value(column, value, leads ? address : null);
      below(column.below().get(), row);
      html.close("div");
    } else if (column.kind() == Kind.LONG_TEXT) {
      html.whole("div", text.of(value), "class", "clamp");
    } else {
      value(column, value, leads ? address : null);
    }
    html.close(CELL);
  }

  private void below(Column<R> line, R row) throws IOException {
    Object value = line.of(row);
    if (value != null) {
      html.whole(
          "span", text.of(value), "class", line.kind() == Kind.LATENESS ? "sub late" : "sub");
    }
  }

  private void value(Column<R> column, Object value, String address) throws IOException {
    if (value == null) {
      return;
    }
    if (address != null) {
      html.whole("a", text.of(value), "href", root + address);
    } else if (column.kind() == Kind.STATE) {
      html.open("div");
      html.whole("span", text.of(value), "class", "state state-" + ((Enum<?>) value).name());
      html.close("div");
    } else if (value instanceof Instant) {
      html.whole("time", text.of(value), "datetime", value);
    } else {
      html.text(text.of(value));
    }
  }

  private static String style(Column<?> column, Object value) {
    if (value == null) {
      return "cell-empty";
    }
    return switch (column.kind()) {
      case ID -> "id";
      case NUMBER -> "number";
      case LONG_TEXT -> "text";
      case INSTANT, DATE -> "nowrap";
      default -> null;
    };
  }
}
