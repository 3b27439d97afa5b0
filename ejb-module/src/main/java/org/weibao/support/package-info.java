/**
 * Help from afar, by phone, e-mail or video: what was advised, and whether that was enough. Where
 * the department has left the city this is the only help, unless the customer bears all costs of a
 * visit (S01-5.4.2.1-3-a, -b); where S10 is bound it is tried before anybody is sent (S10-2.3a).
 */
package org.weibao.support;
