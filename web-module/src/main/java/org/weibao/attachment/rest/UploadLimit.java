package org.weibao.attachment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.weibao.attachment.AttachmentService;
import org.weibao.kernel.rest.Refusal;

/**
 * Refuses a file that is too large by what it says of itself, before a byte is read, and one that
 * says nothing once it has become too large.
 */
@Provider
@UploadLimit.Limited
public class UploadLimit implements ContainerRequestFilter {

  /** Marks methods that take files. */
  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD})
  public @interface Limited {}

  /** What a form adds to its file. */
  private static final long AROUND = 64L * 1024;

  @Inject AttachmentService attachments;

  @Override
  public void filter(ContainerRequestContext context) {
    int megabytes = attachments.rules().maxMegabytes();
    long most = attachments.rules().maxBytes() + AROUND;
    String length = context.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > most) {
      throw tooLarge(megabytes);
    }
    context.setEntityStream(new Counted(context.getEntityStream(), most, megabytes));
  }

  private static Refusal tooLarge(int megabytes) {
    return new Refusal(Status.REQUEST_ENTITY_TOO_LARGE, "attachment.too-large", megabytes);
  }

  private static final class Counted extends FilterInputStream {
    private final int megabytes;
    private long left;

    Counted(InputStream in, long most, int megabytes) {
      super(in);
      this.left = most;
      this.megabytes = megabytes;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw tooLarge(megabytes);
      }
    }
  }
}
