package org.weibao.workorder;

/** Somebody from outside who is sent: company, the person's name, and a phone. */
public record OutsideCrew(String company, String name, String phone) {

  /** Longest company name. */
  public static final int COMPANY_LENGTH = 120;

  /** Longest name of a person. */
  public static final int NAME_LENGTH = 80;

  /** Longest phone number. */
  public static final int PHONE_LENGTH = 40;
}
