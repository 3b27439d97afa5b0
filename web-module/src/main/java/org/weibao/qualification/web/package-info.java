/** Qualifications on pages. */
package org.weibao.qualification.web;
