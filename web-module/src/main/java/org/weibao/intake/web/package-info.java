/** Pages for people who are not signed in, and what staff see of the same. */
package org.weibao.intake.web;
