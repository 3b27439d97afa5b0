package org.weibao.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The terms of a project's contract as they are now.
 *
 * @param number of the version; 0 if none is entered
 * @param texts what is written, in the order of the parts
 * @param needs parts that the packs of the project ask for
 * @param clauses that ask; none if no pack does
 * @param readAt when the caller read this version; empty if he has not
 * @param readers who has read this version, the first first
 */
public record ServiceTermsView(
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    int number,
    Optional<String> source,
    List<Text> texts,
    Optional<Instant> writtenAt,
    Optional<String> writtenByName,
    Set<TermsPart> needs,
    List<String> clauses,
    Optional<Instant> readAt,
    List<Reader> readers) {

  /** Lists are copied. */
  public ServiceTermsView {
    texts = List.copyOf(texts);
    needs = Set.copyOf(needs);
    clauses = List.copyOf(clauses);
    readers = List.copyOf(readers);
  }

  /** What is written of a part. */
  public record Text(TermsPart part, String words) {}

  /** Somebody who has read them. */
  public record Reader(String name, Instant at) {}

  /** Whether there are any. */
  public boolean isEntered() {
    return number > 0;
  }

  /** Whether a pack wants them to be known. */
  public boolean isAsked() {
    return !clauses.isEmpty();
  }

  /** Whether the caller has to read them before he accepts a visit. */
  public boolean isToRead() {
    return isEntered() && isAsked() && readAt.isEmpty();
  }

  /** What is written of a part; empty for nothing. */
  public Optional<String> text(TermsPart part) {
    return texts.stream().filter(text -> text.part() == part).map(Text::words).findFirst();
  }
}
