package org.weibao.kernel;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts and steps of a decision as JSON text and back; also for loaders of demo data. */
public final class DecisionJson {

  /** Looked up once: the static methods of {@link Json} search for a provider at every call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private DecisionJson() {}

  /** Facts as an object. */
  public static String inputs(Map<String, String> inputs) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    inputs.forEach(object::add);
    return object.build().toString();
  }

  /** Steps as an array of {@code {key, arguments}}. */
  public static String steps(List<DecisionStep> steps) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (DecisionStep step : steps) {
      array.add(
          JSON.createObjectBuilder()
              .add("key", step.key())
              .add("arguments", JSON.createArrayBuilder(step.arguments())));
    }
    return array.build().toString();
  }

  /** Facts back from their text. */
  public static Map<String, String> readInputs(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      Map<String, String> inputs = new LinkedHashMap<>();
      JsonObject object = reader.readObject();
      object.keySet().forEach(key -> inputs.put(key, object.getString(key)));
      return inputs;
    }
  }

  /** Steps back from their text. */
  public static List<DecisionStep> readSteps(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      JsonArray array = reader.readArray();
      return array.getValuesAs(JsonObject.class).stream()
          .map(
              step ->
                  new DecisionStep(
                      step.getString("key"),
                      step.getJsonArray("arguments").getValuesAs(JsonString.class).stream()
                          .map(JsonString::getString)
                          .toList()))
          .toList();
    }
  }
}
