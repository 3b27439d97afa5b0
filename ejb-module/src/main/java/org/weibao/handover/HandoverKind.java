package org.weibao.handover;

/** Why a project is handed over. */
public enum HandoverKind {
  /** Its warranty ends (S01-5.4.1.1-a). */
  WARRANTY,
  /** The residents will leave (S01-5.4.1.2-3B-b). */
  RESIDENT
}
