package org.weibao.audit.control;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of stored fields tell about them. */
public final class FieldKinds {

  /** Stands in the trail for a value that must never be there; that it changed may. */
  public static final String SECRET = "•••";

  private static final Pattern SECRET_NAME =
      Pattern.compile("(?i).*(password|secret|hash|token|privatekey|salt).*");

  /** Fields of owners in tables without an entity. */
  private static final Set<String> PERSONAL = Set.of("ownerName", "ownerPhone", "roomLabel");

  /** Fields that name another thing by its id, and what it is. */
  private static final Map<String, String> REFERENCES =
      Map.ofEntries(
          Map.entry("requestId", "ServiceRequest"),
          Map.entry("returnId", "SupplierReturn"),
          Map.entry("deviceId", "Device"),
          Map.entry("oldDeviceId", "Device"),
          Map.entry("newDeviceId", "Device"),
          Map.entry("replacementId", "Device"),
          Map.entry("replacedBy", "Device"),
          Map.entry("projectId", "Project"),
          Map.entry("personId", "Person"),
          Map.entry("absentId", "Person"),
          Map.entry("deputyId", "Person"),
          Map.entry("centerId", "PropertyCenter"),
          Map.entry("importId", "RegisterImport"));

  /** Fields that name another thing without making the change part of its history. */
  private static final Map<String, String> LABELLED =
      Map.ofEntries(
          Map.entry("actingFor", "Person"),
          Map.entry("handedInBy", "Person"),
          Map.entry("technicianId", "Person"),
          Map.entry("registeredBy", "Person"),
          Map.entry("importedBy", "Person"),
          Map.entry("reviewedBy", "Person"),
          Map.entry("requestedBy", "Person"),
          Map.entry("shippedBy", "Person"),
          Map.entry("decidedBy", "Person"),
          Map.entry("enteredBy", "Person"),
          Map.entry("withdrawnBy", "Person"),
          Map.entry("writtenBy", "Person"),
          Map.entry("givenBy", "Person"),
          Map.entry("setBy", "Person"),
          Map.entry("byId", "Person"),
          Map.entry("otherId", "Person"),
          Map.entry("supplierId", "Supplier"),
          Map.entry("modelId", "DeviceModel"),
          Map.entry("roomId", "Room"),
          Map.entry("cityId", "City"),
          Map.entry("locationId", "StockLocation"),
          Map.entry("fromLocation", "StockLocation"),
          Map.entry("toLocation", "StockLocation"),
          Map.entry("faultRecordId", "FaultRecord"));

  /** Things whose person is who did it, not whom it is about. */
  private static final Set<String> DEEDS =
      Set.of("ClockEvent", "RequestClockEvent", "StockMove", "ReturnEvent");

  /** What else a thing consists of, for whoever looks at it as a whole. */
  private static final Map<String, Set<String>> PARTS =
      Map.of(
          "PropertyCenter", Set.of("CenterContact"),
          "Room", Set.of("RoomOwner"),
          "Person", Set.of("RoleAssignment", "StandIn"),
          "ServiceRequest", Set.of("Visit", "FaultRecord", "CaseDecision", "Charge"),
          "SupplierReturn", Set.of("ReturnDecision", "ApprovalDecision"));

  /** Fields of parts that tell again who did it, when and why. */
  private static final Set<String> BOOKKEEPING =
      Set.of(
          "givenAt",
          "givenBy",
          "setAt",
          "setBy",
          "decidedAt",
          "decidedBy",
          "provided",
          "inputs",
          "steps");

  /** Fields that only the product needs. */
  private static final Set<String> TECHNICAL = Set.of("sentSequence", "heardSequence", "notBefore");

  /** Fields by whose value people know a thing. */
  private static final Set<String> NAMES = Set.of("number", "serial", "login");

  /** Things that people know by their code. */
  private static final Set<String> CODED =
      Set.of(
          "Project",
          "PropertyCenter",
          "Region",
          "City",
          "Supplier",
          "DeviceModel",
          "StockLocation",
          "StoredPriceList");

  private FieldKinds() {}

  /** Whether a field's value must never be in the trail. */
  public static boolean isSecret(String name) {
    return SECRET_NAME.matcher(name).matches();
  }

  /** Whether a field without annotation tells of a private person. */
  public static boolean isPersonal(String name) {
    return PERSONAL.contains(name);
  }

  /**
   * What a field of a thing refers to, so that the change belongs to its history too; null if it
   * refers to nothing.
   */
  public static String referredTo(String thing, String field) {
    return DEEDS.contains(thing) && field.equals("personId") ? null : REFERENCES.get(field);
  }

  /** The thing whose id a field holds, so that people can be told its name; null for none. */
  public static String labelledAs(String field) {
    String thing = REFERENCES.get(field);
    return thing == null ? LABELLED.get(field) : thing;
  }

  /** Whether a thing is seen as a part of another one, whose page shows it. */
  public static boolean isPart(String whole, String part) {
    return PARTS.getOrDefault(whole, Set.of()).contains(part);
  }

  /** Whether a field of a part only repeats what its entry tells. */
  public static boolean isBookkeeping(String field) {
    return BOOKKEEPING.contains(field);
  }

  /** Whether a change of a field tells people nothing. */
  public static boolean isTechnical(String field) {
    return TECHNICAL.contains(field);
  }

  /** Whether people know a thing by this field. */
  public static boolean isName(String thing, String field) {
    return NAMES.contains(field) || (field.equals("code") && CODED.contains(thing));
  }

  /** The property that stands for a column: {@code owner_phone} is {@code ownerPhone}. */
  public static String property(String column) {
    StringBuilder name = new StringBuilder(column.length());
    for (int i = 0; i < column.length(); i++) {
      char c = column.charAt(i);
      if (c == '_' && i + 1 < column.length()) {
        i++;
        name.append(Character.toUpperCase(column.charAt(i)));
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }
}
