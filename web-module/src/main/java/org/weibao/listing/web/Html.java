package org.weibao.listing.web;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes elements; texts and attributes are escaped by the writer. */
final class Html {

  private final ResponseWriter out;

  Html(ResponseWriter out) {
    this.out = out;
  }

  /** Opens an element; attributes are names and values in turn, null leaves one out. */
  Html open(String element, Object... attributes) throws IOException {
    out.startElement(element, null);
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      if (value != null) {
        String name = (String) attributes[i];
        if (name.equals("href")) {
          out.writeURIAttribute(name, value, null);
        } else {
          out.writeAttribute(name, value, null);
        }
      }
    }
    return this;
  }

  Html text(Object text) throws IOException {
    out.writeText(text, null);
    return this;
  }

  Html close(String element) throws IOException {
    out.endElement(element);
    return this;
  }

  /** An element that holds a text only. */
  Html whole(String element, Object text, Object... attributes) throws IOException {
    return open(element, attributes).text(text).close(element);
  }
}
