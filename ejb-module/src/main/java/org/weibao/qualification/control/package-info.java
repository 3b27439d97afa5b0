/** The kinds of qualification, read from a file, and what a standing is: pure. */
package org.weibao.qualification.control;
