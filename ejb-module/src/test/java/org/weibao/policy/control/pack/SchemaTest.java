package org.weibao.policy.control.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.policy.control.PackFiles;

/** The schema for editors says what the reader checks, and every pack keeps to it. */
class SchemaTest {

  private static final Path POLICIES =
      Path.of(System.getProperty("weibao.root")).resolve("config/policies");
  private static final Path SCHEMA = POLICIES.resolve("policy-pack.schema.json");

  static List<String> packs() {
    return PackFiles.SHIPPED;
  }

  @Test
  void the_schema_in_the_folder_is_the_one_of_the_grammar() throws IOException {
    String generated = json(document(), "") + "\n";
    assertThat(Files.readString(SCHEMA)).isEqualTo(generated);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_pack_keeps_to_the_schema(String name) throws IOException {
    assertThat(schema().validate(text(name), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_pack_names_the_schema_for_editors(String name) throws IOException {
    assertThat(text(name))
        .startsWith("# yaml-language-server: $schema=" + SCHEMA.getFileName() + "\n");
  }

  @Test
  void what_the_reader_refuses_the_schema_refuses_too() throws IOException {
    String pack = text("s03");
    assertThat(schema().validate(pack.replace("hours: 24", "hour: 24"), InputFormat.YAML))
        .isNotEmpty();
    assertThat(schema().validate(pack.replace("atMost: 100", "upTo: 100"), InputFormat.YAML))
        .isNotEmpty();
    assertThat(schema().validate(pack.replace("version: 1", "version: one"), InputFormat.YAML))
        .isNotEmpty();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA));
  }

  private static String text(String name) throws IOException {
    return Files.readString(POLICIES.resolve(name + ".yaml"));
  }

  private static Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("title", "Policy pack");
    document.putAll(Grammar.PACK.schema());
    document.put("$defs", Map.of("condition", ConditionShape.definition()));
    return document;
  }

  /** Maps without an order of their own are sorted, so that the text is always the same. */
  private static String json(Object value, String indent) {
    String deeper = indent + "  ";
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .sorted(
              (left, right) ->
                  map instanceof LinkedHashMap
                      ? 0
                      : String.valueOf(left.getKey()).compareTo(String.valueOf(right.getKey())))
          .map(entry -> deeper + json(entry.getKey(), "") + ": " + json(entry.getValue(), deeper))
          .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> deeper + json(item, deeper))
          .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }
    return value instanceof String text
        ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : String.valueOf(value);
  }
}
