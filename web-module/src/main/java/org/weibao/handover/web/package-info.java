/** Pages of handovers. */
package org.weibao.handover.web;
