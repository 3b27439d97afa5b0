package org.weibao.registerimport.control;

import java.util.List;
import java.util.Locale;
import org.weibao.kernel.BusinessException;
import org.weibao.registerimport.RegisterImportProblem;

/** Turns the bytes of a register file into rows; what it cannot read it refuses with a reason. */
final class RegisterSource {

  private static final int MEGABYTE = 1024 * 1024;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** Stream that holds the cipher text of a workbook with a password, as OLE2 names it. */
  private static final byte[] ENCRYPTED = wide("EncryptedPackage");

  private RegisterSource() {}

  /**
   * Rows with content below the headers.
   *
   * @param language of names in refusals
   */
  static List<SourceRow> read(byte[] content, Locale language) {
    List<SourceRow> rows =
        isWorkbook(content)
            ? WorkbookSource.read(content, language)
            : TextSource.read(content, language);
    if (rows.isEmpty()) {
      throw new BusinessException(RegisterImportProblem.NO_ROWS, "file");
    }
    return rows;
  }

  /** Whether it is a workbook; what is neither that nor a text is refused. */
  static boolean isWorkbook(byte[] content) {
    if (content.length == 0) {
      throw new BusinessException(RegisterImportProblem.FILE_EMPTY, "file");
    }
    if (content.length > RegisterLimits.MAX_MEGABYTES * MEGABYTE) {
      throw new BusinessException(
          RegisterImportProblem.FILE_TOO_LARGE, "file", RegisterLimits.MAX_MEGABYTES);
    }
    if (startsWith(content, OLE2)) {
      throw new BusinessException(
          contains(content, ENCRYPTED)
              ? RegisterImportProblem.FILE_PROTECTED
              : RegisterImportProblem.FILE_XLS,
          "file");
    }
    return startsWith(content, ZIP);
  }

  /** Refuses more rows than one file may have. */
  static void ensureRoomFor(int rows) {
    if (rows > RegisterLimits.MAX_ROWS) {
      throw new BusinessException(
          RegisterImportProblem.TOO_MANY_ROWS, "file", RegisterLimits.MAX_ROWS);
    }
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    if (content.length < start.length) {
      return false;
    }
    return matches(content, 0, start);
  }

  private static boolean contains(byte[] content, byte[] part) {
    for (int i = 0; i <= content.length - part.length; i++) {
      if (matches(content, i, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] content, int offset, byte[] part) {
    for (int i = 0; i < part.length; i++) {
      if (content[offset + i] != part[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] wide(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
  }
}
