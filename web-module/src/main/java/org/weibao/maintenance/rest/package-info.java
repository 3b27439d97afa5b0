/** API of register forms of maintenance. */
package org.weibao.maintenance.rest;
