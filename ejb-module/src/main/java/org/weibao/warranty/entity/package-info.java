/** Rows of cover and decisions as stored. */
package org.weibao.warranty.entity;
