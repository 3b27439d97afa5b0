/** Pages of visits and the fault record F1. */
package org.weibao.repair.web;
