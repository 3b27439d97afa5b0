/** Work lists on pages: the start page and the rows behind each of its numbers. */
package org.weibao.worklist.web;
