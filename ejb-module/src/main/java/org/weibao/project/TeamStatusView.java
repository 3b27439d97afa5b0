package org.weibao.project;

import java.time.LocalDate;

/** Where the project's team stands from a day on, until the next row says something else. */
public record TeamStatusView(long id, TeamStatus status, LocalDate from) {}
