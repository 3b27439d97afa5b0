package org.weibao.registerimport.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Register files for tests. */
final class RegisterFiles {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

  static final List<String> ENGLISH =
      List.of(
          "Register no.",
          "Project code",
          "Received at",
          "Building",
          "Room",
          "Owner",
          "Phone",
          "Device serial no.",
          "Location",
          "Demand",
          "Urgency",
          "Emergency ground",
          "Product model");

  static final String CSV_HEADER = String.join(",", ENGLISH);

  private RegisterFiles() {}

  static RegisterCheck check(byte[] content) {
    return RegisterCheck.of(content, Locale.ENGLISH, ZONE, NOW);
  }

  /** A row in which only what matters differs: number, date, demand, urgency, ground. */
  static List<Object> row(
      Object number, Object receivedAt, Object demand, Object urgency, Object ground) {
    return List.of(
        number,
        "P001",
        receivedAt,
        "3",
        "1201",
        "Li Wei",
        "13800138000",
        "DS-000123",
        "Hall",
        demand,
        urgency,
        ground,
        "");
  }

  @SafeVarargs
  static byte[] workbook(List<?> headers, List<Object>... rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", null)) {
      sheet(workbook.newWorksheet("F5"), headers, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @SafeVarargs
  static void sheet(Worksheet sheet, List<?> headers, List<Object>... rows) {
    line(sheet, 0, headers);
    for (int i = 0; i < rows.length; i++) {
      line(sheet, i + 1, rows[i]);
    }
  }

  private static void line(Worksheet sheet, int row, List<?> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell instanceof LocalDateTime date) {
        sheet.value(row, i, date);
        sheet.style(row, i).format("yyyy-mm-dd hh:mm").set();
      } else if (cell instanceof BigDecimal number) {
        sheet.value(row, i, number);
      } else if (cell instanceof Boolean flag) {
        sheet.value(row, i, flag);
      } else if (!cell.toString().isEmpty()) {
        sheet.value(row, i, cell.toString());
      }
    }
  }
}
