package org.weibao.attachment.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.weibao.attachment.AttachmentProblem;
import org.weibao.attachment.AttachmentRules;
import org.weibao.attachment.ReceivedFile;
import org.weibao.attachment.ReceivedFile.Picture;
import org.weibao.kernel.BusinessException;

/** Takes what is sent into a file beside the database and looks at it. */
public final class Reception {

  private static final String FIELD = "file";
  private static final int NAME_LENGTH = 200;
  private static final int BLOCK = 65_536;

  private final AttachmentRules rules;

  /** By these rules. */
  public Reception(AttachmentRules rules) {
    this.rules = rules;
  }

  /**
   * Reads until the end, or until it is too much.
   *
   * @param name as the sender calls it
   * @throws BusinessException {@link AttachmentProblem}, at the field {@code file}
   */
  public ReceivedFile receive(String name, InputStream in) throws IOException {
    Path raw = Files.createTempFile("weibao-", ".upload");
    Path kept = raw;
    try {
      spool(in, raw);
      String type =
          MediaTypes.of(raw)
              .filter(rules.mediaTypes()::contains)
              .orElseThrow(() -> refused(AttachmentProblem.OTHER_TYPE));
      Optional<Picture> picture = Optional.empty();
      if (type.equals(MediaTypes.JPEG) || type.equals(MediaTypes.PNG)) {
        kept = Files.createTempFile("weibao-", ".picture");
        picture = Optional.of(picture(type, raw, kept));
      }
      return new ReceivedFile(kept, name(name), type, Files.size(kept), digest(kept), picture);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(kept);
      throw e;
    } finally {
      if (!kept.equals(raw)) {
        Files.deleteIfExists(raw);
      }
    }
  }

  private Picture picture(String type, Path raw, Path kept) throws IOException {
    int orientation;
    try {
      orientation = PictureCopy.copy(type, raw, kept);
    } catch (PictureCopy.BrokenPicture e) {
      BusinessException broken = Pictures.broken();
      broken.initCause(e);
      throw broken;
    }
    return Pictures.look(kept, type, orientation, rules.maxPixels());
  }

  private void spool(InputStream in, Path file) throws IOException {
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        size += read;
        if (size > rules.maxBytes()) {
          throw refused(AttachmentProblem.TOO_LARGE);
        }
        out.write(block, 0, read);
      }
    }
    if (size == 0) {
      throw refused(AttachmentProblem.EMPTY);
    }
  }

  private BusinessException refused(AttachmentProblem problem) {
    return switch (problem) {
      case TOO_LARGE -> new BusinessException(problem, FIELD, rules.maxMegabytes());
      default -> new BusinessException(problem, FIELD);
    };
  }

  /** A name without folders, control characters and what would turn it round. */
  static String name(String sent) {
    String text = sent == null ? "" : sent;
    String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", " ").strip();
    if (clean.isEmpty() || clean.matches("\\.+")) {
      return "file";
    }
    if (clean.length() <= NAME_LENGTH) {
      return clean;
    }
    int dot = clean.lastIndexOf('.');
    String ending = dot > 0 && clean.length() - dot <= 10 ? clean.substring(dot) : "";
    return clean.substring(0, NAME_LENGTH - ending.length()) + ending;
  }

  private static String digest(Path file) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
