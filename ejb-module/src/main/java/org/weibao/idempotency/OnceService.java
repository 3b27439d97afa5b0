package org.weibao.idempotency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.weibao.idempotency.entity.StoredSubmission;
import org.weibao.idempotency.entity.Submissions;
import org.weibao.kernel.BusinessException;

/** The door to what is done once, however often it is sent. */
@Stateless
public class OnceService {

  /** Nobody sends a form again that he opened longer ago. */
  private static final Duration MEMORY = Duration.ofDays(3);

  private static final int FORGOTTEN_AT_ONCE = 20;

  @Inject Submissions submissions;
  @Inject Clock clock;

  /**
   * Does the work in the transaction that stores its key. The same submission at the same time
   * waits for the first and gets its outcome; a refusal stores nothing, so what is corrected can be
   * sent with the same key.
   *
   * @param work calls one service, and tells in short where its effect is found
   * @throws BusinessException {@link IdempotencyProblem#OTHER_CONTENT} if the key stands for
   *     something else; or whatever the work refuses with
   */
  public Outcome once(Submission submission, Supplier<String> work) {
    Instant now = clock.instant();
    String content = digest(submission.content());
    if (!submissions.insert(submission.sender(), submission.key(), content, now)) {
      StoredSubmission before = submissions.get(submission.sender(), submission.key());
      if (!before.content().equals(content)) {
        throw new BusinessException(IdempotencyProblem.OTHER_CONTENT, null, before.storedAt());
      }
      return new Outcome(before.outcome(), true);
    }
    String result = work.get();
    submissions.done(submission.sender(), submission.key(), result);
    submissions.forgetBefore(now.minus(MEMORY), FORGOTTEN_AT_ONCE);
    return new Outcome(result, false);
  }

  private static String digest(String content) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
