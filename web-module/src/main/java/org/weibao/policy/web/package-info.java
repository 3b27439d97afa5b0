/** Pages on which the rules are read, drafted, compared and approved. */
package org.weibao.policy.web;
