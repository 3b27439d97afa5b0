package org.weibao.kernel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A request belongs to the resource class whose path fits best, and to no other: a method of
 * another class with the same address is never called.
 */
class ResourcePathsTest {

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  @Test
  void no_resource_hides_what_another_answers() throws Exception {
    List<Class<?>> resources = Resources.all();
    List<String> hidden = new ArrayList<>();
    for (Class<?> type : resources) {
      for (Method method : type.getDeclaredMethods()) {
        Path own = method.getAnnotation(Path.class);
        if (own != null) {
          String address = path(type) + "/" + own.value();
          resources.stream()
              .filter(other -> literals(path(other)) > literals(path(type)))
              .filter(other -> fits(path(other), address))
              .forEach(other -> hidden.add(other.getSimpleName() + " hides " + address));
        }
      }
    }
    assertThat(resources).isNotEmpty();
    assertThat(hidden).isEmpty();
  }

  private static String path(Class<?> type) {
    return type.getAnnotation(Path.class).value();
  }

  private static int literals(String path) {
    return VARIABLE.matcher(path).replaceAll("").length();
  }

  private static boolean fits(String path, String address) {
    String sample = VARIABLE.matcher(address).replaceAll("x1");
    return sample.matches(VARIABLE.matcher(path).replaceAll("[^/]+") + "(/.*)?");
  }
}
