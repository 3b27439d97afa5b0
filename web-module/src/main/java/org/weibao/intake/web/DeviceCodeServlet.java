package org.weibao.intake.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What the code on a device says, {@code /d/…}, leads to the page where its faults are reported.
 */
@WebServlet("/d/*")
public class DeviceCodeServlet extends HttpServlet {

  private static final int LONGEST = 60;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    String code = path.substring(0, Math.min(LONGEST, path.length()));
    response.sendRedirect(
        request.getContextPath() + "/report?d=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
  }
}
