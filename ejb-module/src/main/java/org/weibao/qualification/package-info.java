/**
 * Who is qualified for what: the certificates of the department's people with all that was put
 * right in them, what ends soon, who of a project's team lacks what, and whether somebody may be
 * sent (S12-4.1.1, S13-2.3a).
 */
package org.weibao.qualification;
