/** The API of handovers. */
package org.weibao.handover.rest;
