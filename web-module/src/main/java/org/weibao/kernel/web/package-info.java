/**
 * What every page shares: language, formats, the signed-in person, and how a refusal reaches the
 * page.
 */
package org.weibao.kernel.web;
