/** Pages of master data from files. */
package org.weibao.masterimport.web;
