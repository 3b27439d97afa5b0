package org.weibao.listing.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * The tag {@code w:listing}: a list with its views, filters, table and foot. One component that
 * writes by itself, because a page of 50 rows as a tree of components took longer than its query.
 */
public class ListingTag extends UIComponentBase {

  @Override
  public String getFamily() {
    return "org.weibao";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    ListPage<?> page = (ListPage<?>) getAttributes().get("page");
    write(context, page);
  }

  private static <R> void write(FacesContext context, ListPage<R> page) throws IOException {
    Html html = new Html(context.getResponseWriter());
    String root = context.getExternalContext().getRequestContextPath();
    new FilterBar<>(html, page, root).write();
    new ListTable<>(html, page, root, icons(context)).write();
    new ListFoot<>(html, page, root).write();
  }

  private static String icons(FacesContext context) {
    return context
        .getApplication()
        .getResourceHandler()
        .createResource("icons.svg", "weibao")
        .getRequestPath();
  }
}
