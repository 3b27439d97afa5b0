package org.weibao.contract;

/** What the terms of a contract speak of. */
public enum TermsPart {
  /** What is served, and what is not. */
  SCOPE("CONTRACT_SCOPE", "scope"),
  /** Who answers for what. */
  RESPONSIBILITY("CONTRACT_RESPONSIBILITY", "responsibility"),
  /** What the customer may ask of the service. */
  REQUIREMENTS("CONTRACT_REQUIREMENTS", "requirements"),
  /** How the work is done. */
  INSTRUCTION("OPERATION_INSTRUCTION", "instruction");

  private final String code;
  private final String field;

  TermsPart(String code, String field) {
    this.code = code;
    this.field = field;
  }

  /** As packs name it. */
  public String code() {
    return code;
  }

  /** Name of the field in which it is written. */
  public String field() {
    return field;
  }
}
