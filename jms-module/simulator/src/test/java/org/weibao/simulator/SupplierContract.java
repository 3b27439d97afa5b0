package org.weibao.simulator;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The AsyncAPI document that suppliers get, as a judge of messages. */
public final class SupplierContract {

  private static final String TYPE_PREFIX = "org.weibao.return.";

  private static final JsonMapper JSON = new JsonMapper();

  private final JsonNode document;

  private SupplierContract(JsonNode document) {
    this.document = document;
  }

  /** Reads the document from the folder {@code config} of the project. */
  public static SupplierContract read() {
    Path file =
        Path.of(System.getProperty("weibao.root"), "config", "asyncapi", "supplier-returns.yaml");
    try {
      Object yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      return new SupplierContract(JSON.valueToTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the messages in a channel. */
  public List<String> messagesOf(String channel) {
    return List.copyOf(document.at("/channels/" + channel + "/messages").propertyNames());
  }

  /** Examples of a message, as JSON texts. */
  public List<String> examplesOf(String message) {
    List<String> texts = new ArrayList<>();
    document
        .at("/components/messages/" + message + "/examples")
        .forEach(example -> texts.add(example.get("payload").toString()));
    return texts;
  }

  /** What breaks the contract in a message; nothing if it is sound. */
  public List<String> breaches(String text) {
    String type = JSON.readTree(text).path("type").asString("");
    if (!type.startsWith(TYPE_PREFIX) || !type.endsWith(".v1")) {
      return List.of("not a type of the contract: " + type);
    }
    String name = type.substring(TYPE_PREFIX.length(), type.length() - ".v1".length());
    if (document.at("/components/schemas/" + name).isMissingNode()) {
      return List.of("not a type of the contract: " + type);
    }
    ObjectNode root = JSON.createObjectNode();
    root.putArray("allOf").addObject().put("$ref", "#/components/schemas/" + name);
    root.set("components", document.get("components"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(root.toString(), InputFormat.JSON);
    return schema.validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
