package org.weibao.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.weibao.kernel.Messages;
import org.weibao.kernel.rest.ApiApplication;
import org.weibao.kernel.rest.ApiLanguage;

/**
 * What holds for every answer and every request, whatever it is for: the headers, the methods that
 * there are, and that no other site sends our forms.
 */
@WebFilter("/*")
public class AnswerHeaders extends HttpFilter {

  @Inject SecurityHeaders headers;
  @Inject SameSite sameSite;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setBufferSize(ApiApplication.WHOLE_ANSWER_BYTES);
    headers.writeTo(request, response);
    if (!sameSite.knowsMethod(request)) {
      response.setHeader("Allow", SameSite.PAGE_METHODS);
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (!sameSite.isOurs(request)) {
      refuse(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** In plain words and not as a page: Faces would take the foreign form for one of its own. */
  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale locale = ApiLanguage.of(Collections.list(request.getLocales()));
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().println(Messages.text(locale, "problem.common.foreign-form"));
  }
}
