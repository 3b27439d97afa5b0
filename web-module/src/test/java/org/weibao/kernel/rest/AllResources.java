package org.weibao.kernel.rest;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All resources of the API, for tests that look at each. */
public final class AllResources {

  private AllResources() {}

  /** Classes with a path. */
  public static List<Class<?>> find() throws IOException, URISyntaxException {
    java.nio.file.Path classes =
        Paths.get(ProblemMapper.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> resources = new ArrayList<>();
    try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
      for (java.nio.file.Path file :
          files.filter(f -> f.toString().endsWith("Resource.class")).toList()) {
        String name = classes.relativize(file).toString().replace('/', '.');
        Class<?> type = loaded(name.substring(0, name.length() - ".class".length()));
        if (type.isAnnotationPresent(Path.class)) {
          resources.add(type);
        }
      }
    }
    return resources;
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, AllResources.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
