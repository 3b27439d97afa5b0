package org.weibao.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Resources;

/** Which calls may be sent again without harm, because they take a key or need none. */
class IdempotencyKeysTest {

  /** POSTs without a key, each with what makes sending it again harmless. */
  private static final Map<String, String> NEED_NONE =
      Map.of(
          "/v1/tokens", "issues one more token, which ends by itself",
          "/v1/password-changes", "the old password is no more right the second time",
          "/v1/people/{id}/sign-out", "ends what is there, and there is nothing left",
          "/v1/personal-data/exports", "reads; each reading is logged as one",
          "/v1/personal-data/erasures", "erases what is there, and there is nothing left",
          "/v1/service-register-imports", "the same rows are found by their register numbers",
          "/v1/service-register-imports/form", "the same rows are found by their register numbers",
          "/v1/master-imports", "the same rows are found by what they are about",
          "/v1/master-imports/{id}/undo", "an import is undone once",
          "/v1/master-import-jobs/{id}/stop", "work on a file is stopped once");

  @Test
  void every_post_takes_a_key_or_says_why_it_needs_none() throws Exception {
    Map<String, Boolean> posts = posts();
    Set<String> without = new TreeSet<>();
    posts.forEach(
        (path, key) -> {
          if (!key) {
            without.add(path);
          }
        });

    assertThat(without).containsExactlyInAnyOrderElementsOf(NEED_NONE.keySet());
    assertThat(posts).containsEntry("/v1/service-accounts", true);
    assertThat(posts).containsEntry("/v1/returns/{number}/decisions", true);
  }

  private static Map<String, Boolean> posts() throws IOException, URISyntaxException {
    Map<String, Boolean> posts = new TreeMap<>();
    for (Class<?> resource : Resources.all()) {
      for (Method method : resource.getDeclaredMethods()) {
        if (method.isAnnotationPresent(POST.class)) {
          boolean key =
              Stream.of(method.getParameters())
                  .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                  .anyMatch(header -> header != null && header.value().equals(Idempotency.KEY));
          posts.merge(path(resource, method), key, Boolean::logicalAnd);
        }
      }
    }
    return posts;
  }

  private static String path(Class<?> resource, Method method) {
    String base = "/" + resource.getAnnotation(Path.class).value();
    Path own = method.getAnnotation(Path.class);
    return own == null ? base : base + "/" + own.value();
  }
}
