/** What scopes open, and how secrets are made and checked. */
package org.weibao.serviceaccount.control;
