package org.weibao.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One instance per data folder, until the process ends. The system frees the lock even when the
 * process is killed.
 */
final class HomeLock {
  /** Reachable for ever: a collected channel would be closed, and the lock with it. */
  private static FileChannel held;

  private HomeLock() {}

  static synchronized void take(Path home) throws StartRefused {
    Path file = home.resolve("weibao.lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new StartRefused(
            "the data folder "
                + home
                + " is used by another running Weibao; stop that one or set WEIBAO_HOME.");
      }
      held = channel;
    } catch (IOException e) {
      throw new StartRefused("cannot lock the data folder " + home + ".", e);
    }
  }

  /** Whether a living instance holds the folder; asks only, and leaves nothing behind. */
  static boolean isTaken(Path home) throws StartRefused {
    Path file = home.resolve("weibao.lock");
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return tryLock(channel) == null;
    } catch (IOException e) {
      throw new StartRefused("cannot look at the lock of the data folder " + home + ".", e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by this very process: used by another all the same.
      return null;
    }
  }
}
