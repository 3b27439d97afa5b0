/**
 * Whom a property centre calls (S01-5.1.1): names and phones of each project's service staff and
 * city head, the roster by which somebody answers round the clock, the list as it was sent to the
 * centre, and the register F5 that was handed over to it (S01-5.1.2-a).
 */
package org.weibao.contact;
