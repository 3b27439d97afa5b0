package org.weibao.policy;

import java.util.Optional;
import java.util.stream.Stream;

/** What a rule's condition may ask about a case. */
public enum Fact {
  AGREEMENT_KIND("agreementKind", Kind.WORD),
  AUTHORITY("authority", Kind.WORD),
  CAUSE("cause", Kind.WORD),
  CHANNEL("channel", Kind.WORD),
  CUSTOMER_KIND("customerKind", Kind.WORD),
  DECISION_REJECTED("decisionRejected", Kind.FLAG),
  DEVICE_CLASS("deviceClass", Kind.WORD),
  DEVICE_REPLACED("deviceReplaced", Kind.FLAG),
  DISTANCE_KM("distanceKm", Kind.NUMBER),
  FAULT_TYPE("faultType", Kind.WORD),
  FIXED("fixed", Kind.FLAG),
  IN_PRICE_LIST("inPriceList", Kind.FLAG),
  LOW_AMOUNT("lowAmount", Kind.FLAG),
  MAKER_NEEDED("makerNeeded", Kind.FLAG),
  MARKET("market", Kind.WORD),
  MEASURES_INEFFECTIVE("measuresIneffective", Kind.FLAG),
  MODE("mode", Kind.WORD),
  PAID("paid", Kind.FLAG),
  PAID_AFTER_SERVICE("paidAfterService", Kind.FLAG),
  PART_TYPE("partType", Kind.WORD),
  PROJECT_KIND("projectKind", Kind.WORD),
  PURPOSE("purpose", Kind.WORD),
  QUALITY_PROBLEM("qualityProblem", Kind.FLAG),
  RECEIVED_AT("receivedAt", Kind.TIME),
  RESALEABLE("resaleable", Kind.FLAG),
  SCOPE("scope", Kind.WORD),
  SERVICE("service", Kind.WORD),
  SERVICE_CLASS("serviceClass", Kind.WORD),
  SEVERITY("severity", Kind.WORD),
  SHOP_REPAIR("shopRepair", Kind.FLAG),
  SIZE("size", Kind.WORD),
  SOLD_BY("soldBy", Kind.WORD),
  SOLVABLE_ON_SITE("solvableOnSite", Kind.FLAG),
  STEP("step", Kind.WORD),
  TEAM_STATUS("teamStatus", Kind.WORD),
  USED_BY_MANUAL("usedByManual", Kind.FLAG),
  VISIT_NEEDED("visitNeeded", Kind.FLAG),
  WARRANTY("warranty", Kind.WORD),
  WE_PAY_REPAIR_FEE("wePayRepairFee", Kind.FLAG),
  WITHIN_CONTRACT_TERMS("withinContractTerms", Kind.FLAG),
  ZONE("zone", Kind.WORD);

  /** What its values look like. */
  public enum Kind {
    /** A code of the vocabulary. */
    WORD,
    /** A number that is not negative. */
    NUMBER,
    /** A time of day in the zone of the case. */
    TIME,
    /** Yes or no. */
    FLAG
  }

  private final String key;
  private final Kind kind;

  Fact(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  /** As packs write it. */
  public String key() {
    return key;
  }

  /** What its values look like. */
  public Kind kind() {
    return kind;
  }

  /** The fact that packs write so. */
  public static Optional<Fact> of(String key) {
    return Stream.of(values()).filter(fact -> fact.key.equals(key)).findFirst();
  }
}
