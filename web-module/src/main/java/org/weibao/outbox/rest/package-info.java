/** Messages of suppliers that were set aside, over the API. */
package org.weibao.outbox.rest;
