package org.weibao.registerimport.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.weibao.kernel.BusinessException;
import org.weibao.registerimport.RegisterImportProblem;

/** Unpacks a workbook once without keeping anything, and refuses what would hurt the reader. */
final class WorkbookGuard {

  private static final String CONTENT_TYPES = "[content_types].xml";
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String SHEETS = "xl/worksheets/";
  private static final int BUFFER = 8192;

  private WorkbookGuard() {}

  /** Reads the archive the way the workbook reader does, so that both see the same parts. */
  static void ensureHarmless(byte[] content) {
    boolean types = false;
    boolean workbook = false;
    long unpacked = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        types |= name.equals(CONTENT_TYPES);
        workbook |= name.equals(WORKBOOK);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw refusal(RegisterImportProblem.FILE_PROTECTED);
        }
        unpacked = unpack(zip, entry, name.startsWith(SHEETS), unpacked);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      BusinessException refusal = refusal(RegisterImportProblem.FILE_DAMAGED);
      refusal.initCause(damaged);
      throw refusal;
    }
    if (!types || !workbook) {
      throw refusal(RegisterImportProblem.FILE_TYPE);
    }
  }

  private static long unpack(ZipFile zip, ZipArchiveEntry entry, boolean sheet, long before)
      throws IOException {
    long total = before;
    byte[] buffer = new byte[BUFFER];
    CellAddressWatch watch = new CellAddressWatch();
    try (InputStream part = zip.getInputStream(entry)) {
      for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
        total += read;
        if (total > RegisterLimits.MAX_UNPACKED) {
          throw refusal(RegisterImportProblem.FILE_INFLATES);
        }
        if (sheet && watch.seesFarColumn(buffer, read)) {
          throw refusal(RegisterImportProblem.FILE_DAMAGED);
        }
      }
    }
    return total;
  }

  private static BusinessException refusal(RegisterImportProblem problem) {
    return new BusinessException(problem, "file");
  }

  /**
   * Watches for a cell address with more than three letters. No program writes one (the last column
   * is XFD), and the reader would fill the memory with the empty cells before it.
   */
  private static final class CellAddressWatch {

    private static final int MAX_LETTERS = 3;

    /** What of {@code r="AB12"} has been seen. */
    private enum Seen {
      NOTHING,
      SPACE,
      NAME,
      EQUALS,
      ADDRESS
    }

    private Seen seen = Seen.NOTHING;
    private int letters;

    boolean seesFarColumn(byte[] buffer, int length) {
      for (int i = 0; i < length; i++) {
        if (step((char) buffer[i])) {
          return true;
        }
      }
      return false;
    }

    private boolean step(char character) {
      if (seen == Seen.ADDRESS) {
        boolean letter = Character.isLetter(character);
        boolean far = letters > MAX_LETTERS && Character.isDigit(character);
        letters = letter ? letters + 1 : 0;
        seen = letter ? Seen.ADDRESS : Seen.NOTHING;
        return far;
      }
      boolean space = character <= ' ';
      seen =
          switch (seen) {
            case SPACE -> character == 'r' ? Seen.NAME : space ? Seen.SPACE : Seen.NOTHING;
            case NAME -> space ? Seen.NAME : character == '=' ? Seen.EQUALS : Seen.NOTHING;
            case EQUALS ->
                space
                    ? Seen.EQUALS
                    : character == '"' || character == '\'' ? Seen.ADDRESS : Seen.NOTHING;
            default -> space ? Seen.SPACE : Seen.NOTHING;
          };
      return false;
    }
  }
}
