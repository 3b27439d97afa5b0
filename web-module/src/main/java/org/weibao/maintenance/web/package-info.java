/** Pages of register forms of maintenance. */
package org.weibao.maintenance.web;
