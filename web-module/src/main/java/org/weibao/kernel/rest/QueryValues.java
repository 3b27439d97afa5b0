package org.weibao.kernel.rest;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads path and query parameters: a wrong query value is the client's mistake and named as such, a
 * wrong path is an address where nothing is.
 */
@Provider
public class QueryValues implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    if (!Values.knows(rawType)) {
      return null;
    }
    for (Annotation annotation : annotations) {
      if (annotation instanceof QueryParam query) {
        return new Converter<>(rawType, query.value(), false);
      }
      if (annotation instanceof PathParam path) {
        return new Converter<>(rawType, path.value(), true);
      }
    }
    return null;
  }

  private record Converter<T>(Class<T> type, String name, boolean inPath)
      implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      if (text == null || text.isEmpty()) {
        return null;
      }
      try {
        return Values.read(name, text, type);
      } catch (InvalidInput e) {
        if (inPath) {
          throw new NotFoundException();
        }
        throw e;
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
