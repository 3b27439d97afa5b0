package org.weibao.kernel.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The components of an input record, looked up once. Components are objects, never primitives: what
 * is absent is null, and Bean Validation says whether it may be. A list or a set holds values, or
 * records in turn.
 */
final class RecordShape {

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  /** More rows than this no input has. */
  private static final int MOST_ROWS = 1000;

  private final Map<String, Class<?>> fields = new LinkedHashMap<>();
  private final Map<String, Class<?>> elements = new HashMap<>();
  private final Constructor<?> constructor;

  private RecordShape(Class<?> record) {
    for (RecordComponent component : record.getRecordComponents()) {
      boolean many = component.getType() == List.class || component.getType() == Set.class;
      Class<?> type = many ? elementType(component) : component.getType();
      if (many) {
        elements.put(component.getName(), type);
      }
      if (many && type.isRecord()) {
        SHAPES.get(type);
      } else if (!Values.knows(type)) {
        throw new IllegalArgumentException("no input can be " + component);
      }
      fields.put(component.getName(), component.getType());
    }
    Class<?>[] types =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      constructor = record.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has it", e);
    }
  }

  private static Class<?> elementType(RecordComponent component) {
    return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
  }

  static RecordShape of(Class<? extends Record> type) {
    return SHAPES.get(type);
  }

  /**
   * The record that a JSON object stands for.
   *
   * @throws InvalidInput naming every field that is unknown or has the wrong type
   */
  Record read(JsonObject json) {
    List<FieldError> errors = new ArrayList<>();
    json.keySet().stream()
        .filter(name -> !fields.containsKey(name))
        .forEach(name -> errors.add(FieldError.of(shown(name), "field.unknown")));
    Object[] values = new Object[fields.size()];
    int index = 0;
    for (Map.Entry<String, Class<?>> field : fields.entrySet()) {
      try {
        JsonValue value = json.get(field.getKey());
        values[index] =
            elements.containsKey(field.getKey())
                ? many(field.getKey(), value, field.getValue())
                : value(field.getKey(), value, field.getValue());
      } catch (InvalidInput e) {
        errors.addAll(e.errors());
      }
      index++;
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    try {
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor.toString(), e);
    }
  }

  private Object many(String field, JsonValue json, Class<?> type) {
    if (json == null || json.getValueType() == JsonValue.ValueType.NULL) {
      return null;
    }
    if (!(json instanceof JsonArray array) || array.size() > MOST_ROWS) {
      throw wrongType(field, JsonKind.LIST);
    }
    List<Object> read = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      try {
        read.add(element(field + "[" + i + "]", array.get(i), elements.get(field)));
      } catch (InvalidInput e) {
        errors.addAll(e.errors());
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return type == Set.class ? new LinkedHashSet<>(read) : read;
  }

  private static Object element(String place, JsonValue json, Class<?> type) {
    if (!type.isRecord()) {
      return value(place, json, type);
    }
    if (!(json instanceof JsonObject row)) {
      throw wrongType(place, JsonKind.OBJECT);
    }
    try {
      return SHAPES.get(type).read(row);
    } catch (InvalidInput e) {
      throw new InvalidInput(
          e.errors().stream()
              .map(
                  error ->
                      new FieldError(place + "." + error.field(), error.code(), error.arguments()))
              .toList());
    }
  }

  private static Object value(String field, JsonValue json, Class<?> type) {
    if (json == null || json.getValueType() == JsonValue.ValueType.NULL) {
      return null;
    }
    if (type == Boolean.class) {
      return switch (json.getValueType()) {
        case TRUE -> true;
        case FALSE -> false;
        default -> throw wrongType(field, JsonKind.TRUTH);
      };
    }
    if (type == Long.class || type == Integer.class) {
      return integer(field, json, type);
    }
    if (json instanceof JsonString text) {
      return Values.read(field, text.getString(), type);
    }
    throw wrongType(field, JsonKind.TEXT);
  }

  private static Object integer(String field, JsonValue json, Class<?> type) {
    if (json instanceof JsonNumber number) {
      BigDecimal value = number.bigDecimalValue();
      // The scale is looked at first: 1e999999999 is small as text and huge as an integer.
      if (value.scale() == 0) {
        return Values.read(field, value.toPlainString(), type);
      }
    }
    throw wrongType(field, JsonKind.INTEGER);
  }

  private static InvalidInput wrongType(String field, JsonKind needed) {
    return new InvalidInput(List.of(FieldError.of(field, "field.wrong-type", needed)));
  }

  private static String shown(String name) {
    return name.length() <= 60 ? name : name.substring(0, 60) + "…";
  }
}
