/** Projects over the API. */
package org.weibao.project.rest;
