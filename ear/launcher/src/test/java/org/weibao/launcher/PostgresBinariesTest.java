package org.weibao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-amd64",
    "Linux, aarch64, linux-arm64v8",
    "Mac OS X, x86_64, darwin-amd64",
    "Mac OS X, aarch64, darwin-arm64v8",
    "Windows 11, amd64, windows-amd64"
  })
  void the_machines_words_become_the_names_of_the_jars(String os, String arch, String platform) {
    assertThat(PostgresBinaries.platform(os, arch)).isEqualTo(platform);
  }

  @Test
  void a_platform_without_binaries_is_told_about_external_databases(@TempDir Path folder) {
    assertThatThrownBy(() -> PostgresBinaries.unpack(folder, folder))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("WEIBAO_DB_URL");
  }
}
