/** Pure rules about roles and stand-ins. */
package org.weibao.organization.control;
