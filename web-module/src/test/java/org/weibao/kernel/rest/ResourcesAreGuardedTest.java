package org.weibao.kernel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weibao.security.rest.KeysResource;
import org.weibao.security.rest.PasswordChangesResource;
import org.weibao.security.rest.TokensResource;

/** A resource without roles would be open to all: the server denies nothing by itself. */
class ResourcesAreGuardedTest {

  private static final List<Class<?>> OPEN =
      List.of(TokensResource.class, PasswordChangesResource.class, KeysResource.class);

  @Test
  void every_resource_but_signing_in_asks_for_a_role() throws Exception {
    List<Class<?>> resources = Resources.all();
    assertThat(resources).hasSizeGreaterThan(8).containsAll(OPEN);
    assertThat(resources)
        .filteredOn(type -> !OPEN.contains(type))
        .allSatisfy(type -> assertThat(type).hasAnnotation(RolesAllowed.class));
  }

  @Test
  void every_resource_is_made_once_and_keeps_nothing_of_a_request() throws Exception {
    assertThat(Resources.all())
        .allSatisfy(
            type -> {
              assertThat(type).hasAnnotation(ApplicationScoped.class);
              assertThat(type.getDeclaredFields())
                  .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
                  .allMatch(
                      field ->
                          field.isAnnotationPresent(Inject.class)
                              || field.isAnnotationPresent(Context.class));
            });
  }
}
