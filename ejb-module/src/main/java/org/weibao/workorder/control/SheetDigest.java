package org.weibao.workorder.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.weibao.workorder.SignedPart;
import org.weibao.workorder.WorkOrderView;

/**
 * Tells one sheet from another: what the work was, who did it, when, with what result, and what was
 * used for it. What says nothing to the customer, as the minutes of those who go along, is left
 * out.
 */
public final class SheetDigest {

  /** Looked up once, as in {@link SignedParts}. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private SheetDigest() {}

  /** SHA-256 of a sheet, as hexadecimal digits. */
  public static String of(WorkOrderView order, List<SignedPart> parts) {
    JsonArrayBuilder sheet =
        JSON.createArrayBuilder()
            .add(order.number())
            .add(order.task())
            .add(text(order.requestNumber()))
            .add(text(order.roomLabel()))
            .add(text(order.deviceSerial()))
            .add(JSON.createArrayBuilder(order.names()))
            .add(text(order.arrivedAt().map(Instant::toString)))
            .add(text(order.finishedAt().map(Instant::toString)))
            .add(text(order.solved()))
            .add(text(order.serviceClass()))
            .add(text(order.labourMinutes()))
            .add(text(order.travelMinutes()))
            .add(text(order.faultRecord()))
            .add(SignedParts.text(parts));
    return hash(sheet.build().toString());
  }

  private static String text(Optional<?> value) {
    return value.map(String::valueOf).orElse("");
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
