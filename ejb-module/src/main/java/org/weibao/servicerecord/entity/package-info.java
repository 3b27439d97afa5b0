/** Stored records of visits. */
package org.weibao.servicerecord.entity;
