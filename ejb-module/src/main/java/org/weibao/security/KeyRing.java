package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that sign and verify the product's tokens: files in one folder, each named by the hour
 * from which it signs (mode 0600). The newest signs; when its period is over, whoever signs next
 * makes a successor. The old one verifies until its last token has ended, and is then deleted.
 *
 * <p>Nodes share the folder: an hour's name can be taken only once, so they agree on the successor,
 * and a token with a key that a node has not seen yet makes it look again.
 */
@ApplicationScoped
public class KeyRing {

  /** How long a key signs unless the setting {@code weibao.jwt.key-days} says otherwise. */
  static final int DAYS = 30;

  /** How often a node looks whether another one made a key. */
  static final Duration LOOK = Duration.ofMinutes(1);

  /** A wrong key id, which anybody can send, makes no node read files more often than this. */
  private static final Duration LOOK_AT_MOST = Duration.ofSeconds(2);

  /** A successor may be in use later than its name says, and elsewhere later than here. */
  private static final Duration OVERLAP =
      Duration.ofHours(1).plus(LOOK).plus(TokenIssuer.LIFE).plus(LOOK);

  private static final String PREFIX = "signing-key-";
  private static final String SUFFIX = ".pem";
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH'Z'");

  private record Ring(List<SigningKey> newestFirst, Instant readAt) {}

  private final Path folder;
  private final Duration period;
  private volatile Ring ring = new Ring(List.of(), Instant.EPOCH);

  /** For the container's proxy. */
  protected KeyRing() {
    this.folder = null;
    this.period = null;
  }

  /** The keys of this installation. */
  @Inject
  public KeyRing(@ConfigProperty(name = "weibao.jwt.key-days", defaultValue = "" + DAYS) int days) {
    this(DataFolder.keys(), Duration.ofDays(Math.max(1, days)));
  }

  KeyRing(Path folder, Duration period) {
    this.folder = folder;
    this.period = period;
  }

  /**
   * The key that signs now; made now if there is none or its period is over.
   *
   * @throws UncheckedIOException if the folder cannot be written or a file not be read
   * @throws IllegalStateException if a file holds no RSA key
   */
  public SigningKey signing(Instant now) {
    Optional<SigningKey> newest = newest(look(now, LOOK));
    if (newest.isPresent() && now.isBefore(newest.get().begins().plus(period))) {
      return newest.get();
    }
    return rotate(now);
  }

  /** The key with an id, as long as tokens of it may be about. */
  public Optional<PublicKey> find(String id, Instant now) {
    return find(look(now, LOOK), id, now).or(() -> find(look(now, LOOK_AT_MOST), id, now));
  }

  /** The keys that verify, the newest first. */
  public List<SigningKey> published(Instant now) {
    signing(now);
    return verifying(ring, now);
  }

  private static Optional<PublicKey> find(Ring known, String id, Instant now) {
    return verifying(known, now).stream()
        .filter(key -> key.id().equals(id))
        .map(SigningKey::publicKey)
        .findFirst();
  }

  private static Optional<SigningKey> newest(Ring known) {
    return known.newestFirst().stream().findFirst();
  }

  /** A key verifies until some time after its successor began. */
  private static List<SigningKey> verifying(Ring known, Instant now) {
    List<SigningKey> keys = new ArrayList<>();
    Instant successor = Instant.MAX.minus(OVERLAP);
    for (SigningKey key : known.newestFirst()) {
      if (now.isBefore(successor.plus(OVERLAP))) {
        keys.add(key);
      }
      successor = key.begins();
    }
    return keys;
  }

  private Ring look(Instant now, Duration age) {
    Ring known = ring;
    return known.readAt().plus(age).isBefore(now) ? read(now) : known;
  }

  private synchronized SigningKey rotate(Instant now) {
    Optional<SigningKey> newest = newest(read(now));
    if (newest.isPresent() && now.isBefore(newest.get().begins().plus(period))) {
      return newest.get();
    }
    Instant hour = now.truncatedTo(ChronoUnit.HOURS);
    try {
      PrivateFile.create(file(hour), SigningKey.newPem());
      Ring known = read(now);
      List<SigningKey> verifying = verifying(known, now);
      for (SigningKey key : known.newestFirst()) {
        if (!verifying.contains(key)) {
          Files.deleteIfExists(file(key.begins()));
        }
      }
      ring = new Ring(verifying, now);
      return verifying.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException("The keys that sign tokens cannot be kept in " + folder, e);
    }
  }

  private Ring read(Instant now) {
    Map<Instant, SigningKey> known = new TreeMap<>(Comparator.reverseOrder());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        begins(file).ifPresent(hour -> known.put(hour, keyOf(file, hour)));
      }
    } catch (NoSuchFileException e) {
      // Nothing was signed yet.
      known.clear();
    } catch (IOException e) {
      throw new UncheckedIOException("The keys that sign tokens cannot be read in " + folder, e);
    }
    ring = new Ring(List.copyOf(known.values()), now);
    return ring;
  }

  private SigningKey keyOf(Path file, Instant hour) {
    return ring.newestFirst().stream()
        .filter(key -> key.begins().equals(hour))
        .findFirst()
        .orElseGet(() -> SigningKey.read(file, hour));
  }

  private Path file(Instant hour) {
    return folder.resolve(PREFIX + HOUR.format(hour.atOffset(ZoneOffset.UTC)) + SUFFIX);
  }

  private static Optional<Instant> begins(Path file) {
    String name = file.getFileName().toString();
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    String hour = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
    try {
      return Optional.of(LocalDateTime.parse(hour, HOUR).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
