package org.weibao.regulation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a test that shows clauses of the regulations at work; ids as in the clause catalogue. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Clause {

  /** Clause ids, for example {@code S01-5.4.1.2-2A}. */
  String[] value();
}
