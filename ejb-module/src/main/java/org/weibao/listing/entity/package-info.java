/** Stored views and choices. */
package org.weibao.listing.entity;
