package org.weibao.kernel.rest;

/** What a JSON field can be asked to be. */
enum JsonKind {
  TEXT,
  INTEGER,
  TRUTH,
  LIST,
  OBJECT
}
