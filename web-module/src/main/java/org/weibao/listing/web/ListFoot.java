package org.weibao.listing.web;

import java.io.IOException;
import org.weibao.kernel.listing.CellText;
import org.weibao.listing.FileFormat;

/** Below a list: how many rows, other pages, and the list as a file. */
final class ListFoot<R> {

  private final Html html;
  private final ListPage<R> page;
  private final String root;
  private final CellText text;

  ListFoot(Html html, ListPage<R> page, String root) {
    this.html = html;
    this.page = page;
    this.root = root;
    this.text = page.text();
  }

  void write() throws IOException {
    html.open("nav", "class", "pager", "aria-label", text.word("pager.label"));
    step("newer", "prev", page.newer(), text.word("pager.before"), "button");
    html.open("div", "class", "list-foot");
    if (page.total().isPresent()) {
      html.whole("span", text.word("list.total", page.total().get()), "id", "total");
    }
    if (!page.rows().isEmpty()) {
      rowsOfPage();
      files();
    }
    html.close("div");
    step("older", "next", page.older(), text.word("pager.after"), "button pager-end");
    html.close("nav");
  }

  private void step(String id, String rel, String address, String label, String style)
      throws IOException {
    if (!address.isEmpty()) {
      html.whole("a", label, "class", style, "id", id, "rel", rel, "href", root + address);
    }
  }

  private void rowsOfPage() throws IOException {
    html.open("span", "class", "page-rows").text(text.word("list.rows")).text(" ");
    for (int rows : ListState.PAGE_ROWS) {
      if (rows == page.rowsOfPage()) {
        html.whole("strong", rows, "aria-current", "true");
      } else {
        html.whole("a", rows, "id", "rows-" + rows, "href", root + page.with(rows));
      }
      html.text(" ");
    }
    html.close("span");
  }

  private void files() throws IOException {
    html.open("span", "class", "exports").text(text.word("list.export")).text(" ");
    for (FileFormat format : FileFormat.values()) {
      html.whole(
          "a",
          text.word("list.export." + format.ending()),
          "id",
          "export-" + format.ending(),
          "rel",
          "nofollow",
          "href",
          root + page.file(format));
      html.text(" ");
    }
    html.close("span");
  }
}
