package org.weibao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

  private static final Instant NOW = Instant.parse("2026-11-20T08:30:00Z");
  private static final Duration PERIOD = Duration.ofDays(30);
  private static final Instant NEXT = NOW.plus(PERIOD);

  @TempDir Path folder;

  @Test
  void the_first_token_makes_a_key_that_only_the_owner_can_read() throws IOException {
    new KeyRing(folder.resolve("keys"), PERIOD).signing(NOW);

    Path file = folder.resolve("keys/signing-key-2026-11-20T08Z.pem");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
    assertThat(files(folder.resolve("keys"))).containsExactly("signing-key-2026-11-20T08Z.pem");
  }

  @Test
  void a_key_signs_for_its_period_after_a_restart_too() {
    String id = ring().signing(NOW).id();

    assertThat(ring().signing(NOW.plus(PERIOD).minus(Duration.ofHours(1))).id()).isEqualTo(id);
  }

  @Test
  void after_its_period_a_new_key_signs_and_the_old_one_verifies_until_its_tokens_ended() {
    KeyRing ring = ring();
    String old = ring.signing(NOW).id();
    String young = ring.signing(NEXT).id();

    assertThat(young).isNotEqualTo(old);
    assertThat(ring.find(old, NEXT.plus(TokenIssuer.LIFE))).isPresent();
    assertThat(ring.published(NEXT)).extracting(SigningKey::id).containsExactly(young, old);
    Instant later = NEXT.plus(Duration.ofHours(2));
    assertThat(ring.find(old, later)).isEmpty();
    assertThat(ring.published(later)).extracting(SigningKey::id).containsExactly(young);
  }

  @Test
  void nodes_that_share_the_folder_agree_on_the_successor() {
    KeyRing one = ring();
    KeyRing other = ring();
    one.signing(NOW);
    other.signing(NOW);

    assertThat(one.signing(NEXT).id()).isEqualTo(other.signing(NEXT).id());
  }

  @Test
  void a_key_that_another_node_has_just_made_is_found() {
    KeyRing other = ring();
    other.signing(NEXT.minusSeconds(3601));
    String id = ring().signing(NEXT.plus(PERIOD)).id();

    assertThat(other.find(id, NEXT.plus(PERIOD))).isPresent();
  }

  @Test
  void an_unknown_key_id_finds_nothing() {
    KeyRing ring = ring();
    ring.signing(NOW);

    assertThat(ring.find("", NOW)).isEmpty();
    assertThat(ring.find("unknown", NOW)).isEmpty();
  }

  @Test
  void a_key_whose_tokens_ended_is_deleted_at_the_next_rotation() throws IOException {
    KeyRing ring = ring();
    ring.signing(NOW);
    ring.signing(NEXT);
    ring.signing(NEXT.plus(PERIOD));

    assertThat(files(folder))
        .containsExactly("signing-key-2026-12-20T08Z.pem", "signing-key-2027-01-19T08Z.pem");
  }

  @Test
  void a_damaged_key_file_is_named_and_never_replaced() throws IOException {
    Path file = folder.resolve("signing-key-2026-11-20T08Z.pem");
    Files.writeString(file, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");

    assertThatThrownBy(() -> ring().signing(NOW))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(file.toString());
    assertThat(file).content().contains("AAAA");
  }

  @Test
  void other_files_of_the_folder_are_let_alone() throws IOException {
    Files.writeString(folder.resolve("broker-suppliers.properties"), "x=y");
    Files.writeString(folder.resolve("signing-key-old.pem"), "x");

    ring().signing(NOW);

    assertThat(files(folder)).hasSize(3);
  }

  private KeyRing ring() {
    return new KeyRing(folder, PERIOD);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
