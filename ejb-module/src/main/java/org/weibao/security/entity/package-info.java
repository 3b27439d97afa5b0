/** Sessions, attempts to sign in, failures by address and past passwords as stored. */
package org.weibao.security.entity;
