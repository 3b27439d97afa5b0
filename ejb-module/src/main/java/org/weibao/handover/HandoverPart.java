package org.weibao.handover;

/** Parts of a handover, named as the policy packs name them. */
public enum HandoverPart {
  /** Somebody of the property centre who helps with faults (S01-5.4.1.1-b). */
  DESIGNATED_PERSON,
  /** What is done in an emergency (S01-5.4.1.1-c). */
  EMERGENCY_PLAN,
  /** A training with its attendance (S01-5.4.1.1-d). */
  TRAINING_RECORD,
  /** Daily maintenance, step by step (S01-5.4.1.1-e). */
  DAILY_MAINTENANCE,
  /** Simple faults, step by step (S01-5.4.1.1-e). */
  SIMPLE_FAULTS
}
