/** Stored versions of packs, figures that persons set, and where packs hold. */
package org.weibao.policy.entity;
