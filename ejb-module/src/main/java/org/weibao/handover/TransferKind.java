package org.weibao.handover;

/** What is handed over step by step (S01-5.4.1.1-e). */
public enum TransferKind {
  DAILY_MAINTENANCE,
  SIMPLE_FAULTS
}
