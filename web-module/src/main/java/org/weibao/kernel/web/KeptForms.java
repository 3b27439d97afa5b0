package org.weibao.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Servlets;

/**
 * Forms that came too late, because the session had ended or the page was too old, until whoever
 * filled them in has signed in again. They stay in this node's memory for half an hour, bound to
 * the browser's new session and to the person, few and small enough that strangers cannot fill it.
 */
@ApplicationScoped
public class KeptForms {

  private static final String TICKET = "org.weibao.kept-form";
  private static final Duration MEMORY = Duration.ofMinutes(30);
  private static final int FORMS_AT_MOST = 256;
  private static final int CHARACTERS_AT_MOST = 40_000;
  private static final String UPLOAD = "multipart/form-data";

  @Inject Clock clock;

  private final Map<String, KeptForm> forms =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, KeptForm> eldest) {
          return size() > FORMS_AT_MOST;
        }
      };

  /**
   * Keeps the form that a refused request carries.
   *
   * @param signedOut whether the session had ended
   * @return false if there is none, if it asked for a password, if it is too large, or if another
   *     site's page sent it
   */
  public boolean keep(HttpServletRequest request, boolean signedOut) {
    if (!"POST".equals(request.getMethod()) || !isOurs(request)) {
      return false;
    }
    readable(request);
    String key = request.getParameter(FormKey.FIELD);
    String owner = request.getParameter(FormKey.OWNER);
    Map<String, String[]> fields = new HashMap<>(request.getParameterMap());
    fields.keySet().removeIf(name -> name.startsWith("jakarta.faces."));
    if (key == null || owner == null || size(fields) > CHARACTERS_AT_MOST) {
      return false;
    }
    String type = request.getContentType();
    KeptForm form =
        new KeptForm(
            page(request),
            owner,
            key,
            fields,
            type != null && type.startsWith(UPLOAD),
            signedOut,
            clock.instant());
    String ticket = UUID.randomUUID().toString();
    synchronized (forms) {
      forms.put(ticket, form);
    }
    request.getSession().setAttribute(TICKET, ticket);
    return true;
  }

  /** The form that was kept for this page and person, once. */
  Optional<KeptForm> take(HttpServletRequest request, String person) {
    HttpSession session = request.getSession(false);
    Object ticket = session == null ? null : session.getAttribute(TICKET);
    if (ticket == null) {
      return Optional.empty();
    }
    KeptForm form;
    synchronized (forms) {
      form = forms.get(ticket);
      if (form != null && form.owner().equals(person) && !form.page().equals(page(request))) {
        return Optional.empty();
      }
      forms.remove(ticket);
    }
    session.removeAttribute(TICKET);
    return Optional.ofNullable(form)
        .filter(kept -> kept.owner().equals(person))
        .filter(kept -> kept.keptAt().plus(MEMORY).isAfter(clock.instant()));
  }

  /** Path below the context root, with its query. */
  static String page(HttpServletRequest request) {
    String path =
        Servlets.getRequestURI(request)
            .substring(request.getContextPath().length())
            .replaceFirst("\\.xhtml$", "");
    String query = Servlets.getRequestQueryString(request);
    return query == null ? path : path + "?" + query;
  }

  /** A page of another site could put words into somebody's mouth. */
  private static boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return "same-origin".equals(site);
    }
    String origin = request.getHeader("Origin");
    String host = request.getHeader("Host");
    return origin != null && host != null && host.equals(URI.create(origin).getRawAuthority());
  }

  private static void readable(HttpServletRequest request) {
    if (request.getCharacterEncoding() == null) {
      try {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
      } catch (UnsupportedEncodingException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static int size(Map<String, String[]> fields) {
    int size = 0;
    for (Map.Entry<String, String[]> field : fields.entrySet()) {
      size += field.getKey().length();
      for (String value : field.getValue()) {
        size += value.length();
      }
    }
    return size;
  }
}
