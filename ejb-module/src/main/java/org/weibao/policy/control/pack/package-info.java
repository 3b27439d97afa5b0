/**
 * The text of policy packs: a tree that knows its lines, the grammar that checks it, and the schema
 * that the grammar gives to editors. Pure.
 */
package org.weibao.policy.control.pack;
