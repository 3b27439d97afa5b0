package org.weibao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {

  @TempDir Path folder;

  @Test
  void the_first_password_is_random_and_in_a_private_file() throws IOException {
    Path file = folder.resolve("first-password.txt");
    String password = FirstStart.password(file);
    assertThat(password).hasSize(20).isNotEqualTo(FirstStart.password(folder.resolve("other")));
    assertThat(file).hasContent(password);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_start_that_was_cut_short_goes_on_with_its_password() {
    Path file = folder.resolve("first-password.txt");
    assertThat(FirstStart.password(file)).isEqualTo(FirstStart.password(file));
  }
}
