package org.weibao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
  @TempDir private Path folder;

  @Test
  void the_supported_java_is_not_refused() {
    assertThat(Main.refusal("17")).isNull();
  }

  @Test
  void another_java_is_refused_in_one_line_that_names_both() {
    assertThat(Main.refusal("1.8"))
        .isEqualTo("needs JDK 17, but this is Java 1.8. Point JAVA_HOME to a JDK 17.");
    assertThat(Main.refusal("21")).contains("this is Java 21");
  }

  @Test
  void the_entry_point_loads_on_java_8() throws Exception {
    try (var code = Main.class.getResourceAsStream("Main.class")) {
      byte[] head = code.readNBytes(8);
      int classFileVersion = (head[6] & 0xff) << 8 | head[7] & 0xff;
      assertThat(classFileVersion).isEqualTo(52);
    }
  }

  @Test
  void a_data_folder_below_a_file_cannot_be_written() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> Checks.writable(file.resolve("data")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("cannot write to the data folder")
        .hasMessageContaining("WEIBAO_HOME");
  }

  @Test
  void a_data_folder_that_does_not_exist_yet_is_made() throws Exception {
    Path home = folder.resolve("a").resolve("b");

    Checks.writable(home);

    assertThat(home).isEmptyDirectory();
  }

  @Test
  void too_little_disk_is_refused_with_both_numbers() {
    assertThatThrownBy(() -> Checks.enoughDisk(folder, Long.MAX_VALUE))
        .isInstanceOf(StartRefused.class)
        .hasMessageMatching(".*needs \\d+ MB of free disk at .*, but only \\d+ MB are left\\.");
    assertThatCode(() -> Checks.enoughDisk(folder, 0)).doesNotThrowAnyException();
  }

  @Test
  void a_port_in_use_is_refused_with_the_setting_that_changes_it() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> Checks.freePort("HTTP", "weibao.http.port", "127.0.0.1", port))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("port " + port + " for HTTP is in use")
          .hasMessageContaining("weibao.http.port");
    }
  }

  @Test
  void a_data_folder_is_locked_only_once() throws Exception {
    HomeLock.take(folder);

    assertThatThrownBy(() -> HomeLock.take(folder))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("used by another running Weibao");
  }

  @Test
  void a_database_that_does_not_answer_is_named() {
    assertThatThrownBy(() -> Checks.reachable("jdbc:postgresql://127.0.0.1:1/x", "u", "p"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("cannot reach the database jdbc:postgresql://127.0.0.1:1/x");
  }
}
