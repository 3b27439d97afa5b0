/** Stored due items, the steps taken for them, and how they were moved. */
package org.weibao.dueitem.entity;
