package org.weibao.attachment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.AttachmentView;
import org.weibao.attachment.rest.FileHeaders;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.ProblemKind;

/**
 * Sends files to pages: {@code /attachments/file?id=…} to keep, with {@code &show=true} a picture
 * to look at, with {@code &small=true} its small copy. Browsers may keep a picture but ask each
 * time whether they still may show it.
 */
@WebServlet("/attachments/file")
public class AttachmentServlet extends HttpServlet {

  private static final String JPEG = "image/jpeg";

  @Inject transient AttachmentService attachments;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      send(attachments.get(Long.parseLong(id)), request, response);
    } catch (BusinessException e) {
      response.sendError(
          e.code().kind() == ProblemKind.FORBIDDEN
              ? HttpServletResponse.SC_FORBIDDEN
              : HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(AttachmentView view, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean small = request.getParameter("small") != null;
    boolean shown = view.picture() && (small || request.getParameter("show") != null);
    String tag = '"' + view.sha256() + (small ? "-small" : "") + '"';
    response.setHeader("Content-Security-Policy", FileHeaders.POLICY);
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setHeader("Content-Disposition", FileHeaders.disposition(view, shown));
    if (small) {
      byte[] copy = attachments.thumbnail(view.id());
      response.setContentType(JPEG);
      response.setContentLength(copy.length);
      response.getOutputStream().write(copy);
    } else {
      response.setContentType(view.mediaType());
      response.setContentLengthLong(view.size());
      attachments.send(view.id(), response.getOutputStream());
    }
  }
}
