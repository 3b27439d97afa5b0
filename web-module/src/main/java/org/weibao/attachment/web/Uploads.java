package org.weibao.attachment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.ReceivedFile;
import org.weibao.kernel.CallContext;

/** Files that a form sends along: all are looked at before anything is done with the form. */
@ApplicationScoped
public class Uploads {

  @Inject AttachmentService attachments;

  /**
   * Looks at all files, does the work with them, and drops what waits beside the database.
   *
   * @param parts as the form brought them; null for none
   * @throws org.weibao.kernel.BusinessException naming the field {@code file}, before the work
   */
  public String with(List<Part> parts, Function<List<ReceivedFile>, String> work) {
    return with(parts, attachments::receive, work);
  }

  /** How a file is looked at. */
  @FunctionalInterface
  public interface Look {
    ReceivedFile at(String name, InputStream in) throws IOException;
  }

  /** As the other, looked at by somebody else's door. */
  public String with(List<Part> parts, Look look, Function<List<ReceivedFile>, String> work) {
    List<ReceivedFile> received = new ArrayList<>();
    try {
      for (Part part : sent(parts)) {
        try (InputStream in = part.getInputStream()) {
          received.add(look.at(part.getSubmittedFileName(), in));
        }
      }
      return work.apply(received);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      received.forEach(ReceivedFile::close);
    }
  }

  /** A chooser that was left empty sends a part without a name. */
  static List<Part> sent(List<Part> parts) {
    return parts == null
        ? List.of()
        : parts.stream()
            .filter(part -> part.getSubmittedFileName() != null)
            .filter(part -> !part.getSubmittedFileName().isBlank())
            .toList();
  }

  /** Keeps a file with a thing. */
  public void add(String kind, String key, ReceivedFile file, CallContext context) {
    attachments.add(kind, key, file, null, true, context);
  }
}
