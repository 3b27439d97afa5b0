/** What is due, over the API. */
package org.weibao.dueitem.rest;
