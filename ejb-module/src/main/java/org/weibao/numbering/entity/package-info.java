/** How far each series of numbers has got. */
package org.weibao.numbering.entity;
