package org.weibao.notification.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.weibao.notification.Wording;

/**
 * Arguments of a notification as JSON: a string, or two where Chinese and English differ, as in
 * {@code ["SR2611-000042", ["澄屿花园", "Chengyu Garden"]]}.
 */
final class ArgumentsJson {

  private ArgumentsJson() {}

  static String write(List<Wording> arguments) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Wording argument : arguments) {
      if (argument.chinese().equals(argument.english())) {
        array.add(argument.chinese());
      } else {
        array.add(Json.createArrayBuilder().add(argument.chinese()).add(argument.english()));
      }
    }
    return array.build().toString();
  }

  static List<Wording> read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().stream().map(ArgumentsJson::wording).toList();
    }
  }

  private static Wording wording(JsonValue value) {
    if (value instanceof JsonArray pair) {
      return new Wording(pair.getString(0), pair.getString(1));
    }
    return Wording.of(((JsonString) value).getString());
  }
}
