/**
 * Master data from files: rooms with owners, devices, contacts of property centres. A file is tried
 * first, imported row by row, and can be undone as long as nobody changed what it made.
 */
package org.weibao.masterimport;
