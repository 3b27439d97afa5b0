/** Escalations and leftovers on pages. */
package org.weibao.escalation.web;
