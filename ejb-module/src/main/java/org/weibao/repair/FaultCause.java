package org.weibao.repair;

/** Why a device failed; some causes are outside every warranty (S01-5.4.1.2-3C-b). */
public enum FaultCause {
  WEAR,
  MANUFACTURING_DEFECT,
  WIRING,
  CONFIGURATION,
  POWER,
  HUMAN_DAMAGE,
  LIGHTNING,
  TYPHOON,
  FORCE_MAJEURE,
  NO_FAULT_FOUND
}
