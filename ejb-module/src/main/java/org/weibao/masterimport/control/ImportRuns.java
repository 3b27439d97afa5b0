package org.weibao.masterimport.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.RowOutcome;
import org.weibao.masterimport.RowResult;
import org.weibao.masterimport.entity.MasterImport;
import org.weibao.masterimport.entity.MasterImports;
import org.weibao.masterimport.entity.StoredFault;
import org.weibao.registerimport.TableFile;

/** Begins and ends imports, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportRuns {

  @Inject MasterImports imports;
  @Inject Clock clock;

  /**
   * An import begins.
   *
   * @return its id
   */
  public long start(ImportKind kind, String fileName, byte[] content, int rows, long person) {
    MasterImport started =
        new MasterImport(kind, plainName(fileName), digest(content), person, clock.instant(), rows);
    imports.add(started);
    return started.id();
  }

  /** An import ends. */
  public void finish(long id, List<RowResult> results) {
    results.forEach(
        result -> result.fault().ifPresent(fault -> imports.add(new StoredFault(id, fault))));
    imports
        .find(id)
        .orElseThrow()
        .finish(
            clock.instant(),
            count(results, RowOutcome.CREATED),
            count(results, RowOutcome.CHANGED),
            count(results, RowOutcome.UNCHANGED),
            count(results, RowOutcome.REFUSED));
  }

  /** How many rows came out so. */
  public static int count(List<RowResult> results, RowOutcome outcome) {
    return (int) results.stream().filter(result -> result.outcome() == outcome).count();
  }

  /** Browsers may send a path; a name is kept as long as the column is. */
  public static String plainName(String fileName) {
    String name =
        fileName.substring(1 + Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')));
    String storable = TableFile.storable(name).strip();
    return storable.substring(0, Math.min(MasterImport.NAME_LENGTH, storable.length()));
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
