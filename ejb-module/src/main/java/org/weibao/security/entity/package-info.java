/** Sessions, attempts to sign in and past passwords as stored. */
package org.weibao.security.entity;
