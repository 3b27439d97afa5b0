/** One story per request, put together from what each capability has to tell of it. */
package org.weibao.timeline;
