/** People of the department and of its partners, and the roles that they hold in a scope. */
package org.weibao.organization;
