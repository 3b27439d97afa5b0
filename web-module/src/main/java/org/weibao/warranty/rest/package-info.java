/** What is owed for devices, and who bears the cost of requests, over the API. */
package org.weibao.warranty.rest;
