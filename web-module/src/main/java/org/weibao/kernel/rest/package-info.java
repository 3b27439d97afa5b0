/** What all resources of the API share: the application, problems, and how JSON is read. */
package org.weibao.kernel.rest;
