package org.weibao.returns.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.weibao.returns.SupplierWord;

/**
 * Reads what suppliers write: a CloudEvents 1.0 envelope as JSON text, as in the AsyncAPI document
 * {@code config/asyncapi/supplier-returns.yaml}. Unknown attributes are let pass.
 */
public final class SupplierMessageReader {

  /** Common beginning of the message types. */
  public static final String TYPE_PREFIX = "org.weibao.return.";

  private static final int ID_LENGTH = 100;
  private static final int TEXT_LENGTH = 1000;
  private static final int WORD_LENGTH = 60;
  private static final int CODE_LENGTH = 40;

  /**
   * RT2611-000042, or what a pack prescribes; no number that the house gives to other documents.
   */
  private static final Pattern NUMBER = Pattern.compile("(?!SR|FR)[A-Z0-9][A-Za-z0-9/.'_-]{3,19}");

  private static final Pattern SEQUENCE = Pattern.compile("[1-9]\\d{0,8}");

  private SupplierMessageReader() {}

  /**
   * Reads a message.
   *
   * @throws UnreadableMessage if it breaks the contract
   */
  public static SupplierMessage read(String text) throws UnreadableMessage {
    JsonObject envelope = parse(text);
    if (!text(envelope, "specversion", WORD_LENGTH).equals("1.0")) {
      throw new UnreadableMessage("specversion is not 1.0");
    }
    String number = text(envelope, "subject", WORD_LENGTH);
    if (!NUMBER.matcher(number).matches()) {
      throw new UnreadableMessage("subject is not the number of a return");
    }
    String sequence = text(envelope, "sequence", WORD_LENGTH);
    if (!SEQUENCE.matcher(sequence).matches()) {
      throw new UnreadableMessage("sequence does not count from 1");
    }
    String type = text(envelope, "type", ID_LENGTH);
    JsonValue data = envelope.getOrDefault("data", JsonValue.EMPTY_JSON_OBJECT);
    if (data.getValueType() != JsonValue.ValueType.OBJECT) {
      throw new UnreadableMessage("data is not an object");
    }
    return new SupplierMessage(
        text(envelope, "source", WORD_LENGTH),
        text(envelope, "id", ID_LENGTH),
        type,
        number,
        Long.parseLong(sequence),
        word(type, data.asJsonObject()));
  }

  private static JsonObject parse(String text) throws UnreadableMessage {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException | ClassCastException e) {
      throw new UnreadableMessage("not a JSON object: " + e.getMessage(), e);
    }
  }

  private static SupplierWord word(String type, JsonObject data) throws UnreadableMessage {
    String name = type.startsWith(TYPE_PREFIX) ? type.substring(TYPE_PREFIX.length()) : "";
    return switch (name) {
      case "acknowledged.v1" -> new SupplierWord.Acknowledged();
      case "authorised.v1" -> new SupplierWord.Authorised(text(data, "rmaNumber", WORD_LENGTH));
      case "refused.v1" ->
          new SupplierWord.Refused(
              text(data, "code", CODE_LENGTH), text(data, "reason", TEXT_LENGTH));
      case "received.v1" -> new SupplierWord.Received();
      case "repaired.v1" -> new SupplierWord.Repaired(text(data, "work", TEXT_LENGTH));
      case "replaced.v1" ->
          new SupplierWord.Replaced(
              text(data, "newSerial", WORD_LENGTH), text(data, "reason", TEXT_LENGTH));
      case "no-fault-found.v1" ->
          new SupplierWord.NoFaultFound(text(data, "findings", TEXT_LENGTH));
      case "scrapped.v1" -> new SupplierWord.Scrapped(text(data, "reason", TEXT_LENGTH));
      case "shipped-back.v1" ->
          new SupplierWord.ShippedBack(
              text(data, "carrier", WORD_LENGTH), text(data, "trackingNumber", WORD_LENGTH));
      default -> throw new UnreadableMessage("unknown type or version: " + type);
    };
  }

  private static String text(JsonObject object, String name, int maxLength)
      throws UnreadableMessage {
    if (!(object.get(name) instanceof JsonString value)) {
      throw new UnreadableMessage(name + " is missing or not a string");
    }
    String text = value.getString();
    if (text.isBlank() || text.length() > maxLength || text.indexOf('\0') >= 0) {
      throw new UnreadableMessage(name + " is empty or longer than " + maxLength);
    }
    return text;
  }
}
