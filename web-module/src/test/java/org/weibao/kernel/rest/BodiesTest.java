package org.weibao.kernel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every body that a resource asks for can be read. */
class BodiesTest {

  @Test
  void the_record_of_every_body_is_made_of_what_json_can_say() throws Exception {
    List<String> unreadable = new ArrayList<>();
    int bodies = 0;
    for (Class<?> resource : Resources.all()) {
      for (Method method : resource.getDeclaredMethods()) {
        for (Class<? extends Record> body : bodies(method)) {
          bodies++;
          try {
            RecordShape.of(body);
          } catch (IllegalArgumentException e) {
            unreadable.add(resource.getSimpleName() + ": " + e.getMessage());
          }
        }
      }
    }
    assertThat(bodies).isGreaterThan(50);
    assertThat(unreadable).isEmpty();
  }

  private static List<Class<? extends Record>> bodies(Method method) {
    return Stream.of(method.getParameterTypes())
        .filter(type -> method.getName().indexOf('$') < 0 && type.isRecord())
        .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
        .filter(type -> type.getPackageName().endsWith(".rest"))
        .toList();
  }
}
