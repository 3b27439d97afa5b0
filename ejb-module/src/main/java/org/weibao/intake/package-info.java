/**
 * How reports come in from people who are not signed in, by the code on a device, and what they may
 * see and say afterwards; and reports that are about the same as others. Whoever is not signed in
 * learns nothing about owners, and can do little of anything in an hour.
 */
package org.weibao.intake;
