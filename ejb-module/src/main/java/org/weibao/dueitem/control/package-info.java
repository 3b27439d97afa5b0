/** Ladders of reminders and escalations: pure, read from a file. */
package org.weibao.dueitem.control;
