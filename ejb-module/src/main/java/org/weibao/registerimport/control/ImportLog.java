package org.weibao.registerimport.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.weibao.kernel.BusinessException;
import org.weibao.registerimport.ImportResult;
import org.weibao.registerimport.RegisterImportProblem;
import org.weibao.registerimport.RowProblem;
import org.weibao.registerimport.entity.RegisterImport;
import org.weibao.registerimport.entity.RegisterImports;

/** Writes down that an import began and how it ended, each in a transaction of its own. */
@Stateless
public class ImportLog {

  @Inject RegisterImports imports;
  @Inject Clock clock;

  /**
   * An import begins.
   *
   * @return its id
   */
  public long start(String fileName, byte[] content, int rows, long personId) {
    return imports
        .add(
            new RegisterImport(
                plainName(fileName), digest(content), personId, clock.instant(), rows))
        .id();
  }

  /** An import ends; every row was imported, was there, or has a problem. */
  public void finish(long id, int imported, int alreadyThere, List<RowProblem> problems) {
    int rejected = (int) problems.stream().mapToInt(RowProblem::row).distinct().count();
    imports.addProblems(id, problems);
    get(id).finish(clock.instant(), imported, alreadyThere, rejected);
  }

  /** A stored import with its problems. */
  public ImportResult read(long id) {
    RegisterImport stored = get(id);
    return new ImportResult(
        id,
        stored.fileName(),
        stored.rows(),
        stored.imported(),
        stored.alreadyThere(),
        imports.problems(id));
  }

  private RegisterImport get(long id) {
    return imports
        .find(id)
        .orElseThrow(() -> new BusinessException(RegisterImportProblem.UNKNOWN_IMPORT, "id", id));
  }

  /** Browsers may send a path; a name is kept as long as the column is. */
  static String plainName(String fileName) {
    String name =
        fileName.substring(1 + Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')));
    String storable = StorableText.of(name).strip();
    return storable.length() <= RegisterImport.NAME_LENGTH
        ? storable
        : StorableText.of(storable.substring(0, RegisterImport.NAME_LENGTH));
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
