/**
 * Personal data of owners and staff: who may see a phone number and who did, what is stored about
 * one person, its erasure, and how long the trail keeps contents. {@link
 * org.weibao.privacy.PrivacyService} is the door; {@link org.weibao.privacy.PhonePolicy} says who
 * needs a phone.
 */
package org.weibao.privacy;
