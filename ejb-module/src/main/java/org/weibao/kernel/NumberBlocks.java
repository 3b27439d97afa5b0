package org.weibao.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts for document numbers that may have gaps. A node fetches a block from a database sequence
 * and hands it out, so that a number costs no round trip; what is left of a block is lost when the
 * node stops.
 */
@ApplicationScoped
public class NumberBlocks {

  /** Every sequence used here is created with this increment. */
  static final int BLOCK = 50;

  private final Map<String, Block> blocks = new ConcurrentHashMap<>();

  @PersistenceContext EntityManager em;

  /** The next count of a sequence; never given twice, on no node. */
  public long next(String sequence) {
    Block block = blocks.computeIfAbsent(sequence, name -> new Block());
    synchronized (block) {
      if (block.next == block.end) {
        block.next =
            ((Number)
                    em.createNativeQuery("select nextval(:sequence)", Long.class)
                        .setParameter("sequence", sequence)
                        .getSingleResult())
                .longValue();
        block.end = block.next + BLOCK;
      }
      return block.next++;
    }
  }

  private static final class Block {
    private long next;
    private long end;
  }
}
