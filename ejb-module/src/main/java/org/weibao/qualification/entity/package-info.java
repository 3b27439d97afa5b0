/** Stored qualifications. */
package org.weibao.qualification.entity;
