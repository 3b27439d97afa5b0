/**
 * How documents come by their numbers: by the pattern that a pack bound to the document's project
 * prescribes, without gaps, or else by the house pattern; and why.
 */
package org.weibao.documentnumber;
