/**
 * What rules ask for by a time: each duty a row with a business key, an owner's role, a place and a
 * due time. Other capabilities plan, finish and cancel through {@link
 * org.weibao.dueitem.DueItemService}; {@link org.weibao.dueitem.DueRunner} reminds and escalates by
 * ladders that are data, each step once, on any node, also after a time of standstill.
 */
package org.weibao.dueitem;
