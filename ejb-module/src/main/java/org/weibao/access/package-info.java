/**
 * Who may do what, and where: the access matrix, the scope in which roles are held, and the guard
 * at the doors of the other capabilities.
 */
package org.weibao.access;
