/** Files of cases in the API. */
package org.weibao.attachment.rest;
