/** Stored work orders. */
package org.weibao.workorder.entity;
