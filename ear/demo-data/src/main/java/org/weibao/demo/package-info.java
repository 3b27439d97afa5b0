/**
 * The demo department: a story of eighteen months told from a few readable files and a seed, and a
 * loader that copies it into an empty database. The same files, seed and anchor day give the same
 * bytes.
 */
package org.weibao.demo;
