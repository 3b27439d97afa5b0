/** Stored links, limits, opinions and duplicates. */
package org.weibao.intake.entity;
