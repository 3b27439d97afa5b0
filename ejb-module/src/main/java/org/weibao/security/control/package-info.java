/** Pure rules about passwords, delays and what browsers call themselves. */
package org.weibao.security.control;
