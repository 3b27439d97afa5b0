/** Pure procedures of access: reading the matrix, resolving scopes. */
package org.weibao.access.control;
