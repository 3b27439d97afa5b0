package org.weibao.warranty.control;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.weibao.warranty.MakerWord;

/**
 * What is known of a request when it is decided who bears its cost.
 *
 * @param day on which the fault was reported
 * @param deviceId the device that failed, if it is known
 * @param expired whether the service case is one after the warranty
 * @param payerClause the clause by which the service case says who pays
 * @param cause of the fault as F1 names it, once it is known
 * @param maker what the maker said of the device, once he did
 */
public record CaseFacts(
    long requestId,
    String number,
    long projectId,
    String projectCode,
    LocalDate day,
    Optional<Long> deviceId,
    Optional<String> serial,
    DeviceDates dates,
    String serviceCase,
    boolean expired,
    String payerClause,
    String casePolicy,
    Optional<String> cause,
    Optional<String> component,
    Optional<MakerWord> maker,
    Optional<String> returnNumber) {

  /**
   * Dates from which rows are derived.
   *
   * @param category of the device, for packs that ask
   */
  public record DeviceDates(
      Optional<LocalDate> completedOn,
      Optional<LocalDate> warrantyEndsOn,
      Optional<LocalDate> installedOn,
      Optional<LocalDate> supplierEndsOn,
      Optional<String> category) {}

  /** What is kept with the decision, by name. */
  public Map<String, String> inputs() {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("day", day.toString());
    inputs.put("serviceCase", serviceCase);
    put(inputs, "completedOn", dates.completedOn());
    put(inputs, "warrantyEndsOn", dates.warrantyEndsOn());
    put(inputs, "serial", serial);
    put(inputs, "supplierEndsOn", dates.supplierEndsOn());
    put(inputs, "cause", cause);
    put(inputs, "component", component);
    put(inputs, "maker", maker);
    put(inputs, "return", returnNumber);
    return inputs;
  }

  private static void put(Map<String, String> inputs, String name, Optional<?> value) {
    value.ifPresent(known -> inputs.put(name, known.toString()));
  }
}
