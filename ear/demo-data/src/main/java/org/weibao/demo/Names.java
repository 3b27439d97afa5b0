package org.weibao.demo;

/** Makes up owners. */
final class Names {

  private final Telling telling;
  private final Weighted<DemoBook.Surname> surnames;

  Names(Telling telling) {
    this.telling = telling;
    this.surnames = new Weighted<>(telling.book().surnames(), DemoBook.Surname::weight);
  }

  String person() {
    return surnames.pick(telling.random()).text() + telling.any(telling.book().givenNames());
  }

  /** A number that cannot be somebody's: no Chinese mobile number begins with 129. */
  String phone() {
    return "129 %04d %04d".formatted(telling.between(0, 9999), telling.between(0, 9999));
  }
}
