/** The rules for reports of people who are not signed in, and how they are kept. */
package org.weibao.intake.control;
