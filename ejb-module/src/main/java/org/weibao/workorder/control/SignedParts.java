package org.weibao.workorder.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.weibao.stock.GoodsUnit;
import org.weibao.workorder.SignedPart;

/** Parts under a signature as JSON text and back. */
public final class SignedParts {

  /** Looked up once: the static methods of {@link Json} search for a provider at every call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private static final String CODE = "code";
  private static final String NAME = "name";
  private static final String NAME_EN = "nameEn";
  private static final String SERIAL = "serial";
  private static final String UNIT = "unit";
  private static final String QUANTITY = "quantity";

  private SignedParts() {}

  /** As an array of objects, in their order. */
  public static String text(List<SignedPart> parts) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (SignedPart part : parts) {
      JsonObjectBuilder object =
          JSON.createObjectBuilder()
              .add(CODE, part.code())
              .add(NAME, part.name())
              .add(NAME_EN, part.nameEn())
              .add(QUANTITY, part.quantity());
      part.serial().ifPresent(serial -> object.add(SERIAL, serial));
      part.unit().ifPresent(unit -> object.add(UNIT, unit.name()));
      array.add(object);
    }
    return array.build().toString();
  }

  /** Back from their text. */
  public static List<SignedPart> read(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              part ->
                  new SignedPart(
                      part.getString(CODE),
                      part.getString(NAME),
                      part.getString(NAME_EN),
                      Optional.ofNullable(part.getString(SERIAL, null)),
                      Optional.ofNullable(part.getString(UNIT, null)).map(GoodsUnit::valueOf),
                      part.getInt(QUANTITY)))
          .toList();
    }
  }
}
