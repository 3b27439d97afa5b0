package org.weibao.warranty;

/** What a line of a bill is for. */
public enum CostClass {
  PARTS,
  LABOUR,
  TRAVEL,
  FREIGHT
}
