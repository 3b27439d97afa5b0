/** What a person was told, for clients of the API. */
package org.weibao.notification.rest;
