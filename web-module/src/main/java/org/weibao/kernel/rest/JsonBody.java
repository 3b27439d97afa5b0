package org.weibao.kernel.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/**
 * Reads a JSON object into a record. Unlike JSON-B it names every field at fault at once, and
 * refuses fields that the record does not have: a misspelt optional field would get lost.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBody implements MessageBodyReader<Record> {

  /** No input record comes near it. */
  static final int MAX_KILOBYTES = 256;

  private static final int KILOBYTE = 1024;
  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> httpHeaders,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readNBytes(MAX_KILOBYTES * KILOBYTE + 1);
    if (bytes.length > MAX_KILOBYTES * KILOBYTE) {
      throw new Refusal(Status.REQUEST_ENTITY_TOO_LARGE, "common.body-too-large", MAX_KILOBYTES);
    }
    return RecordShape.of(type).read(parse(bytes));
  }

  private static JsonObject parse(byte[] bytes) {
    try (JsonParser parser = PARSERS.createParser(new ByteArrayInputStream(bytes))) {
      if (parser.next() == JsonParser.Event.START_OBJECT) {
        JsonObject json = parser.getObject();
        if (!parser.hasNext()) {
          return json;
        }
      }
    } catch (RuntimeException e) {
      // More than JSON's own exceptions: too deep nesting is told by a bare one.
      throw malformed(e);
    }
    throw malformed(null);
  }

  private static Refusal malformed(Throwable cause) {
    Refusal refusal = new Refusal(Status.BAD_REQUEST, "common.malformed-json");
    refusal.initCause(cause);
    return refusal;
  }
}
