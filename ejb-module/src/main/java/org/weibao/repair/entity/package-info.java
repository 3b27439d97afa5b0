/** Visits and fault records as stored. */
package org.weibao.repair.entity;
