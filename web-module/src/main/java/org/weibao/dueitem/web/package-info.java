/** What is due, on pages: the list, one item, the calendar. */
package org.weibao.dueitem.web;
