/** Stored register forms of maintenance. */
package org.weibao.maintenance.entity;
