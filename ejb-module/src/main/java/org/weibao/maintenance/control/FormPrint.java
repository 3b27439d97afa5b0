package org.weibao.maintenance.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weibao.maintenance.MaintenanceFormView;
import org.weibao.routine.CheckView;
import org.weibao.routine.Measured;
import org.weibao.routine.TestRecord;

/** Fingerprint of what a customer signs. */
public final class FormPrint {

  private FormPrint() {}

  /**
   * SHA-256 of a form with what was found and measured.
   *
   * @param record of its routine visit
   */
  public static String of(MaintenanceFormView form, TestRecord record) {
    Map<String, String> content = new TreeMap<>(form.entries().content());
    content.put("number", form.number());
    content.put("project", form.projectCode());
    content.put("customer", form.customer());
    content.put("work", form.requestNumber().orElseGet(() -> "" + form.visitId().orElse(0L)));
    content.put("worked-at", form.workedAt().toString());
    content.put("checks", lines(record.checks(), FormPrint::line));
    if (!record.measures().isEmpty()) {
      content.put("measures", lines(record.measures(), FormPrint::line));
    }
    String text =
        content.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("\n"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> String lines(List<T> rows, Function<T, String> line) {
    return rows.stream().map(line).collect(Collectors.joining("\n"));
  }

  private static String line(Measured measured) {
    return measured.name() + " " + measured.shown() + " " + measured.limits();
  }

  private static String line(CheckView check) {
    return check.item() + " " + check.outcome() + " " + check.note().orElse("");
  }
}
