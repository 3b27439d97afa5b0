package org.weibao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an archive of classes goes. That one is made and used, StartAndStopST sees. */
class ClassArchiveTest {

  @TempDir Path folder;

  @Test
  void an_archive_that_the_jvm_did_not_take_is_removed() throws IOException {
    Path archive = Files.createFile(folder.resolve(ClassArchive.FILE));

    ClassArchive.dropRefused(archive.toString(), "mixed mode");

    assertThat(archive).doesNotExist();
  }

  @Test
  void an_archive_in_use_stays() throws IOException {
    Path archive = Files.createFile(folder.resolve(ClassArchive.FILE));

    ClassArchive.dropRefused(archive.toString(), "mixed mode, sharing");

    assertThat(archive).exists();
  }
}
