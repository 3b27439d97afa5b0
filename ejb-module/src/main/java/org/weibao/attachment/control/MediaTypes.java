package org.weibao.attachment.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells what a file is from what it holds; what its name says counts for nothing. */
public final class MediaTypes {

  /** A photo. */
  public static final String JPEG = "image/jpeg";

  /** A picture without loss. */
  public static final String PNG = "image/png";

  private static final String PDF = "application/pdf";
  private static final String MP4 = "video/mp4";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String XLSX = OFFICE + "spreadsheetml.sheet";
  private static final String DOCX = OFFICE + "wordprocessingml.document";

  /** All that can be told. */
  static final Set<String> KNOWN = Set.of(JPEG, PNG, PDF, MP4, XLSX, DOCX);

  private static final int HEAD = 16;
  private static final byte[] JPEG_HEAD = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] PDF_HEAD = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};
  private static final byte[] FILM = {'f', 't', 'y', 'p'};
  private static final int FILM_AT = 4;
  private static final int BRAND_AT = 8;
  private static final int BRAND_LENGTH = 4;

  /** Films that browsers play; pictures of the same build (HEIC, AVIF) are others. */
  private static final Set<String> BRANDS =
      Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV");

  private MediaTypes() {}

  /** What a file is; empty if it is nothing known. */
  public static Optional<String> of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (startsWith(head, 0, JPEG_HEAD)) {
      return Optional.of(JPEG);
    } else if (startsWith(head, 0, PNG_HEAD)) {
      return Optional.of(PNG);
    } else if (startsWith(head, 0, PDF_HEAD)) {
      return Optional.of(PDF);
    } else if (startsWith(head, 0, ZIP_HEAD)) {
      return office(file);
    }
    return startsWith(head, FILM_AT, FILM) && BRANDS.contains(brand(head))
        ? Optional.of(MP4)
        : Optional.empty();
  }

  /** Papers of office programs without macros. */
  private static Optional<String> office(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry types = zip.getEntry("[Content_Types].xml");
      if (types == null || zip.stream().anyMatch(e -> e.getName().endsWith("vbaProject.bin"))) {
        return Optional.empty();
      } else if (zip.getEntry("xl/workbook.xml") != null) {
        return Optional.of(XLSX);
      }
      return zip.getEntry("word/document.xml") == null ? Optional.empty() : Optional.of(DOCX);
    } catch (ZipException e) {
      return Optional.empty();
    }
  }

  private static String brand(byte[] head) {
    return head.length < BRAND_AT + BRAND_LENGTH
        ? ""
        : new String(head, BRAND_AT, BRAND_LENGTH, StandardCharsets.US_ASCII);
  }

  private static boolean startsWith(byte[] head, int at, byte[] with) {
    return head.length >= at + with.length
        && Arrays.equals(head, at, at + with.length, with, 0, with.length);
  }
}
