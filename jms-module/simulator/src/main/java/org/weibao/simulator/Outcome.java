package org.weibao.simulator;

/** What a supplier does with a device. */
public enum Outcome {
  REPAIRED,
  REPLACED,
  NO_FAULT_FOUND,
  SCRAPPED,
  REFUSED;

  private static final int SHARES = 10;

  /**
   * The same device always meets the same fate: half of them are repaired, a fifth replaced, one in
   * ten each refused, scrapped or found without fault.
   */
  static Outcome bySerial(String serial) {
    return switch (Math.floorMod(serial.hashCode(), SHARES)) {
      case 0 -> REFUSED;
      case 1 -> SCRAPPED;
      case 2 -> NO_FAULT_FOUND;
      case 3, 4 -> REPLACED;
      default -> REPAIRED;
    };
  }
}
