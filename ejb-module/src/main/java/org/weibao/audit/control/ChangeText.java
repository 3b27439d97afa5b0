package org.weibao.audit.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.audit.Change;
import org.weibao.audit.Operation;
import org.weibao.kernel.PhoneMask;

/**
 * Changes as JSON text and back: {@code [{"operation", "thing", "id", "version", "fields": {name:
 * [before, after]}}]}. What tells of private persons is a text of its own with the same places,
 * behind a random number that keeps its hash from being guessed.
 */
public final class ChangeText {

  /** Looked up once: the static methods of {@code Json} search for a provider at every call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private ChangeText() {}

  /** Whether any change tells of a private person. */
  public static boolean hasPersonal(List<Change> changes) {
    return changes.stream()
        .anyMatch(change -> change.fields().stream().anyMatch(f -> f.personal()));
  }

  /** All but what tells of private persons. */
  public static String plain(List<Change> changes) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json.writeStartArray(), changes, false);
      json.writeEnd();
    }
    return text.toString();
  }

  /**
   * What tells of private persons.
   *
   * @param salt random text
   */
  public static String personal(List<Change> changes, String salt) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject().write("salt", salt).writeStartArray("changes");
      write(json, changes, true);
      json.writeEnd().writeEnd();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, List<Change> changes, boolean personal) {
    for (Change change : changes) {
      json.writeStartObject();
      if (!personal) {
        json.write("operation", change.operation().name()).write("thing", change.thing());
        json.write("id", change.id());
        if (change.version().isPresent()) {
          json.write("version", change.version().get());
        }
      }
      json.writeStartObject("fields");
      for (Change.Field field : change.fields()) {
        if (field.personal() == personal) {
          json.writeStartArray(field.name());
          write(json, field.before());
          write(json, field.after());
          json.writeEnd();
        }
      }
      json.writeEnd().writeEnd();
    }
  }

  private static void write(JsonGenerator json, Optional<String> value) {
    if (value.isPresent()) {
      json.write(value.get());
    } else {
      json.writeNull();
    }
  }

  /**
   * Reads both texts; either may have been blanked. A blanked change has no fields, and phone
   * numbers are masked: nobody needs them to know that they changed.
   *
   * @param personal empty if it was blanked, or if there never was any
   */
  public static List<Change> read(Optional<String> plain, Optional<String> personal) {
    if (plain.isEmpty()) {
      return List.of();
    }
    JsonArray places = personal.map(text -> object(text).getJsonArray("changes")).orElse(null);
    List<Change> changes = new ArrayList<>();
    try (JsonReader reader = JSON.createReader(new StringReader(plain.get()))) {
      JsonArray array = reader.readArray();
      for (int i = 0; i < array.size(); i++) {
        JsonObject change = array.getJsonObject(i);
        List<Change.Field> fields = new ArrayList<>(fields(change, false));
        if (places != null) {
          fields.addAll(fields(places.getJsonObject(i), true));
        }
        changes.add(
            new Change(
                Operation.valueOf(change.getString("operation")),
                change.getString("thing"),
                change.getString("id"),
                version(change),
                fields));
      }
    }
    return changes;
  }

  /** Entries of before versions were told have none. */
  private static Optional<Integer> version(JsonObject change) {
    return change.containsKey("version") ? Optional.of(change.getInt("version")) : Optional.empty();
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static List<Change.Field> fields(JsonObject change, boolean personal) {
    JsonObject fields = change.getJsonObject("fields");
    return fields.keySet().stream()
        .map(
            name -> {
              JsonArray values = fields.getJsonArray(name);
              return new Change.Field(
                  name, value(values, 0, personal), value(values, 1, personal), personal);
            })
        .toList();
  }

  private static Optional<String> value(JsonArray values, int index, boolean personal) {
    if (values.get(index) == JsonValue.NULL) {
      return Optional.empty();
    }
    String value = values.getString(index);
    return Optional.of(personal ? PhoneMask.maskIn(value) : value);
  }
}
