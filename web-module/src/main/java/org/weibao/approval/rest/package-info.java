/** Approvals and their reasons, over the API. */
package org.weibao.approval.rest;
