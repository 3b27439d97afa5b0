package org.weibao.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.weibao.outbox.OutboxService;
import org.weibao.returns.control.SupplierLetters;
import org.weibao.returns.control.SupplierMessageReader;

/** The dialogue with suppliers, written down as the product does. */
final class Letters {

  /** Column of {@link Table#OUTBOX_MESSAGE} that says when a message was sent. */
  static final int SENT_AT = Table.OUTBOX_MESSAGE.columns().indexOf("sent_at");

  private final ZoneId zone;

  Letters(ZoneId zone) {
    this.zone = zone;
  }

  /** We write. */
  void tell(ReturnFile form, String type, JsonObject data, Instant at) {
    form.sent++;
    String supplier = form.device.model.supplier();
    String id = id(form, "to", form.sent);
    form.lastLetter =
        new Object[] {
          id,
          SupplierLetters.queueOf(supplier),
          type,
          form.number,
          form.sent,
          body(id, OutboxService.SOURCE, type, form, form.sent, data, at),
          at,
          at,
          at.plusSeconds(1)
        };
    form.keep(Table.OUTBOX_MESSAGE, form.lastLetter);
  }

  /**
   * The supplier writes.
   *
   * @return id of the message
   */
  String hear(ReturnFile form, String word, JsonObject data, Instant at) {
    form.heard++;
    String source = SupplierLetters.sourceOf(form.device.model.supplier());
    String type = SupplierMessageReader.TYPE_PREFIX + word + ".v1";
    String id = id(form, "from", form.heard);
    form.keep(
        Table.INBOX_MESSAGE,
        source,
        id,
        type,
        form.number,
        form.heard,
        body(id, source, type, form, form.heard, data, at),
        at,
        "APPLIED",
        at);
    return id;
  }

  static JsonObject requested(ReturnFile form, String faultText) {
    DemoBook.Model model = form.device.model;
    return Json.createObjectBuilder()
        .add("serial", form.device.serial)
        .add("model", model.code())
        .add("modelName", model.name())
        .add("fault", faultText)
        .add("payer", form.fee == null ? "SUPPLIER" : "CUSTOMER")
        .build();
  }

  static JsonObject data(String... namesAndValues) {
    var data = Json.createObjectBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      data.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return data.build();
  }

  private String body(
      String id,
      String source,
      String type,
      ReturnFile form,
      long sequence,
      JsonObject data,
      Instant at) {
    return Json.createObjectBuilder()
        .add("specversion", "1.0")
        .add("id", id)
        .add("source", source)
        .add("type", type)
        .add("subject", form.number)
        .add("time", OffsetDateTime.ofInstant(at, zone).toString())
        .add("sequence", Long.toString(sequence))
        .add("datacontenttype", "application/json")
        .add("data", data)
        .build()
        .toString();
  }

  private static String id(ReturnFile form, String direction, long sequence) {
    String name = "demo/" + form.number + "/" + direction + "/" + sequence;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
