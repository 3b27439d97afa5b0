/**
 * The property centre's service register F5 (VKWY7.5.1-J02-03-F5) as a file. A file is read and
 * checked as a whole, then each good row becomes a service request in a transaction of its own;
 * each bad row is kept with row, column, value and reason. The business key, project and register
 * number, makes a second import of the same rows harmless.
 */
package org.weibao.registerimport;
