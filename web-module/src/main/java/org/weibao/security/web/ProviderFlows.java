package org.weibao.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.security.ProviderFlow;

/** Sign-ins of one browser that wait for the provider's answer, a few at once for its tabs. */
final class ProviderFlows {

  private static final String ATTRIBUTE = "org.weibao.provider-flows";
  private static final int AT_MOST = 5;

  private ProviderFlows() {}

  /** Keeps one; the oldest gives way. */
  static void keep(HttpServletRequest request, ProviderFlow flow) {
    HttpSession session = request.getSession();
    ArrayList<ProviderFlow> flows = new ArrayList<>(of(session));
    flows.add(flow);
    while (flows.size() > AT_MOST) {
      flows.remove(0);
    }
    session.setAttribute(ATTRIBUTE, flows);
  }

  /** The one that an answer belongs to, once. */
  static Optional<ProviderFlow> take(HttpServletRequest request, String state) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return Optional.empty();
    }
    ArrayList<ProviderFlow> flows = new ArrayList<>(of(session));
    Optional<ProviderFlow> found =
        flows.stream().filter(flow -> flow.state().equals(state)).findFirst();
    found.ifPresent(flows::remove);
    session.setAttribute(ATTRIBUTE, flows);
    return found;
  }

  @SuppressWarnings("unchecked")
  private static List<ProviderFlow> of(HttpSession session) {
    List<ProviderFlow> flows = (List<ProviderFlow>) session.getAttribute(ATTRIBUTE);
    return flows == null ? List.of() : flows;
  }
}
