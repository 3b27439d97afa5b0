package org.weibao.attachment;

import java.util.Optional;

/**
 * One kind of thing that files may belong to. Each capability whose things have files has one CDI
 * bean of this type for each kind.
 */
public interface AttachmentSubjects {

  /** Name of the kind in capitals, at most 30 characters, for example {@code REQUEST}. */
  String kind();

  /**
   * The thing, if the caller may read it: asks the capability's own door, so that its roles and
   * scopes hold for the files too. Whoever may not come in at all is refused by that door.
   *
   * @param key its number, or its id as text
   */
  Optional<AttachmentSubject> find(String key);

  /**
   * The caller adds or hides a file of a thing that belongs to no project; where there is a
   * project, the access matrix says who may.
   *
   * @throws org.weibao.kernel.BusinessException if he may not
   */
  default void ensureChangeable() {
    throw new IllegalStateException(kind() + " belongs to projects");
  }
}
