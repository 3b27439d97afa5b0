package org.weibao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path distribution;

  @BeforeEach
  void writeFile() throws Exception {
    Path config = Files.createDirectories(distribution.resolve("config"));
    Files.writeString(
        config.resolve("weibao.properties"), "weibao.http.port=1001\nweibao.broker.port=1001\n");
  }

  @Test
  void option_beats_property_beats_environment_beats_file_beats_default() throws Exception {
    Properties system = new Properties();
    system.setProperty("weibao.http.port", "1003");
    Map<String, String> environment = Map.of("WEIBAO_HTTP_PORT", "1002");

    assertThat(port(system, environment, "--port", "1004")).isEqualTo(1004);
    assertThat(port(system, environment)).isEqualTo(1003);
    assertThat(port(new Properties(), environment)).isEqualTo(1002);
    assertThat(port(new Properties(), Map.of())).isEqualTo(1001);
    Files.delete(distribution.resolve("config/weibao.properties"));
    assertThat(port(new Properties(), Map.of())).isEqualTo(8080);
  }

  @Test
  void a_port_that_is_none_is_refused() {
    assertThatThrownBy(() -> port(new Properties(), Map.of(), "--port", "many"))
        .isInstanceOf(StartRefused.class)
        .hasMessage("weibao.http.port must be a port number, but is \"many\".");
    assertThatThrownBy(() -> port(new Properties(), Map.of(), "--port", "65536"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("between 1 and 65535");
  }

  @Test
  void an_unknown_option_is_refused_with_those_that_exist() {
    assertThatThrownBy(() -> port(new Properties(), Map.of(), "--prot", "1"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("--prot")
        .hasMessageContaining("--demo");
  }

  @Test
  void data_live_beside_the_product_unless_chosen() throws Exception {
    assertThat(settings(new Properties(), Map.of()).home()).isEqualTo(distribution.resolve("data"));
    assertThat(settings(new Properties(), Map.of("WEIBAO_HOME", "/srv/weibao")).home())
        .isEqualTo(Path.of("/srv/weibao"));
  }

  private int port(Properties system, Map<String, String> environment, String... args)
      throws StartRefused {
    return settings(system, environment, args).port(Settings.HTTP_PORT);
  }

  private Settings settings(Properties system, Map<String, String> environment, String... args)
      throws StartRefused {
    return Settings.of(args, distribution, system, environment::get);
  }
}
