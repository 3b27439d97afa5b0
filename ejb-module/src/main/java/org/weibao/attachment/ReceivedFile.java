package org.weibao.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that was received and looked at, and waits beside the database until it is kept or
 * dropped. To be closed by whoever received it.
 *
 * @param path where it waits
 * @param fileName name without folders
 * @param mediaType found from what it holds
 * @param size in bytes
 * @param sha256 of what is kept, in hexadecimal digits
 * @param picture what is known of a picture; empty for everything else
 */
public record ReceivedFile(
    Path path,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Optional<Picture> picture)
    implements AutoCloseable {

  /**
   * A picture.
   *
   * @param width in dots, as it is to be looked at
   * @param height likewise
   * @param thumbnail a small copy as JPEG; empty for pictures that can only be passed on
   */
  public record Picture(int width, int height, byte[] thumbnail) {

    /** The array is copied. */
    public Picture {
      thumbnail = thumbnail.clone();
    }

    @Override
    public byte[] thumbnail() {
      return thumbnail.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Picture that
          && width == that.width
          && height == that.height
          && Arrays.equals(thumbnail, that.thumbnail);
    }

    @Override
    public int hashCode() {
      return Objects.hash(width, height, Arrays.hashCode(thumbnail));
    }

    @Override
    public String toString() {
      return width + "x" + height;
    }
  }

  /** Drops what waits; what was kept stays kept. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
