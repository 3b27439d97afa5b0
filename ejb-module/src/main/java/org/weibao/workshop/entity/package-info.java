/** Stored receipts of goods. */
package org.weibao.workshop.entity;
