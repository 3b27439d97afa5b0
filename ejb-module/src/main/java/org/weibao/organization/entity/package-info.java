/** People and role assignments as stored. */
package org.weibao.organization.entity;
