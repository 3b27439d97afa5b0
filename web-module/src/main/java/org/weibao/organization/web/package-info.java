/** Signing in and out, and the person's own password. */
package org.weibao.organization.web;
