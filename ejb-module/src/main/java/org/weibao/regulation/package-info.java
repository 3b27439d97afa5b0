/** The regulation register: every clause, what carries it out, and what came of it. */
package org.weibao.regulation;
