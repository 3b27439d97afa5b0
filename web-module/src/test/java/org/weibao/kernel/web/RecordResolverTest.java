package org.weibao.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How pages read records. */
class RecordResolverTest {

  private record Row(String number, Optional<String> owner) {}

  private final RecordResolver resolver = new RecordResolver();
  private final ELContext context =
      new ELContext() {
        @Override
        public ELResolver getELResolver() {
          return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
          return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
          return null;
        }
      };

  @Test
  void a_component_reads_as_a_property() {
    assertThat(resolver.getValue(context, new Row("SR1", Optional.empty()), "number"))
        .isEqualTo("SR1");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void an_optional_reads_as_its_content_or_nothing() {
    assertThat(resolver.getValue(context, new Row("SR1", Optional.of("Li Wei")), "owner"))
        .isEqualTo("Li Wei");
    assertThat(resolver.getValue(context, new Row("SR1", Optional.empty()), "owner")).isNull();
  }

  @Test
  void anything_else_is_left_to_other_resolvers() {
    resolver.getValue(context, "text", "length");
    assertThat(context.isPropertyResolved()).isFalse();
    resolver.getValue(context, new Row("SR1", Optional.empty()), "nothing");
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void records_cannot_be_written() {
    Row row = new Row("SR1", Optional.empty());
    assertThat(resolver.isReadOnly(context, row, "number")).isTrue();
    assertThatExceptionOfType(PropertyNotWritableException.class)
        .isThrownBy(() -> resolver.setValue(context, row, "number", "SR2"));
  }
}
