package org.weibao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

  @TempDir Path folder;

  @Test
  void the_first_start_makes_a_key_that_only_the_owner_can_read() throws IOException {
    SigningKey.in(folder.resolve("keys"));
    Path file = folder.resolve("keys/signing-key.pem");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void the_next_start_reads_the_same_key() {
    assertThat(SigningKey.in(folder).publicPem()).isEqualTo(SigningKey.in(folder).publicPem());
  }

  @Test
  void nothing_but_the_key_stays_in_the_folder() throws IOException {
    SigningKey.in(folder);
    try (var files = Files.list(folder)) {
      assertThat(files)
          .extracting(Path::getFileName)
          .extracting(Path::toString)
          .containsExactly("signing-key.pem");
    }
  }

  @Test
  void a_damaged_key_file_is_named_and_never_replaced() throws IOException {
    Path file = folder.resolve("signing-key.pem");
    Files.writeString(file, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    assertThatThrownBy(() -> SigningKey.in(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(file.toString());
    assertThat(file).content().contains("AAAA");
  }
}
