/** The rule who sees phones, and the files of an export. */
package org.weibao.privacy.control;
