package dev.palier.screening.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// One way in which a name may differ from how a list has it. The classes are those of the public
/// benchmark of Divine16 (Sanctions-screening-benchmark, 2026): innocent variation, evasion, and
/// what scanners and short fields do; the generator is our own.
public enum Perturbation {
  /// Another romanisation of a word.
  ROMANISATION(Family.BENIGN) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      String[] words = name.split(" ");
      for (int i = 0; i < words.length; i++) {
        for (String other : OTHER_ROMANISATIONS.getOrDefault(plain(words[i]), List.of())) {
          out.add(with(words, i, words[i].replaceFirst("(?i)" + plain(words[i]), other)));
        }
      }
    }
  },
  /// Marks on letters left out, or two dots spelled out.
  DIACRITICS(Family.BENIGN) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      out.add(Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", ""));
      out.add(name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"));
    }
  },
  /// Words in another order, with and without a comma.
  NAME_ORDER(Family.BENIGN) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      String[] words = name.split(" ");
      if (words.length > 1) {
        List<String> turned = new ArrayList<>(List.of(words)).reversed();
        out.add(String.join(" ", turned));
        String last = words[words.length - 1];
        String rest = String.join(" ", List.of(words).subList(0, words.length - 1));
        out.add(last + " " + rest);
        out.add(last + ", " + rest);
      }
    }
  },
  /// A word in the middle left out.
  TOKEN_DROP(Family.BENIGN) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      String[] words = name.split(" ");
      for (int i = 1; i < words.length - 1; i++) {
        out.add(with(words, i, ""));
      }
    }
  },
  /// A particle joined, hyphenated or left out.
  PARTICLE(Family.BENIGN) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      if (name.contains("-")) {
        out.add(name.replace("-", " "));
        out.add(name.replace("-", ""));
      }
      String particle = "(?i)\\b(al|el|bin|ibn|abu|van|von|de|del|da|di|la|le)[ -]+";
      out.add(name.replaceAll(particle, "$1-"));
      out.add(name.replaceAll(particle, "$1"));
      out.add(name.replaceAll(particle, ""));
    }
  },
  /// Given names as initials.
  INITIALS(Family.BENIGN) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      String[] words = name.split(" ");
      if (words.length > 1) {
        out.add(with(words, 0, words[0].charAt(0) + "."));
        out.add(with(words, 0, words[0].substring(0, 1)));
        String[] all = words.clone();
        for (int i = 0; i < words.length - 1; i++) {
          all[i] = words[i].charAt(0) + ".";
        }
        out.add(String.join(" ", all));
      }
    }
  },
  /// A title before the name or a suffix behind it.
  TITLE(Family.BENIGN) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      String[] titles = {"Mr.", "Dr.", "Prof.", "Sheikh", "Haji", "Gen.", "Eng.", "Col.", "Ms"};
      out.add(titles[random.nextInt(titles.length)] + " " + name);
      out.add(name + (random.nextBoolean() ? " Jr." : " Sr."));
      out.add(name + (random.nextBoolean() ? " II" : " III"));
    }
  },
  /// Apostrophes, hyphens and full stops left out or as blanks.
  PUNCTUATION(Family.BENIGN) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      out.add(name.replaceAll("['’`]", ""));
      out.add(name.replaceAll("['’`]", " "));
      out.add(name.replace("-", " "));
      out.add(name.replace(".", ""));
      out.add(name.replace(",", ""));
    }
  },
  /// Capitals or small letters only.
  CASE(Family.BENIGN) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      out.add(name.toUpperCase(Locale.ROOT));
      out.add(name.toLowerCase(Locale.ROOT));
    }
  },
  /// The initials of all words that say something, or of all but the last.
  ACRONYM(Family.BENIGN) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      StringBuilder initials = new StringBuilder();
      String[] words = name.replace('-', ' ').split(" +");
      String rest = words[words.length - 1];
      for (String word : words) {
        if (word.length() > 1 && !SMALL_WORDS.contains(plain(word))) {
          initials.append(Character.toUpperCase(word.charAt(0)));
        }
      }
      if (initials.length() > 1) {
        out.add(initials.toString());
        boolean counted = rest.length() > 1 && !SMALL_WORDS.contains(plain(rest));
        out.add(initials.substring(0, initials.length() - (counted ? 1 : 0)) + " " + rest);
      }
    }
  },
  /// Cyrillic letters in the place of Latin ones that look the same: one, or all that can be.
  HOMOGLYPH(Family.ADVERSARIAL) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      List<Integer> places = new ArrayList<>();
      StringBuilder all = new StringBuilder(name);
      for (int i = 0; i < name.length(); i++) {
        int at = LATIN.indexOf(name.charAt(i));
        if (at >= 0) {
          places.add(i);
          all.setCharAt(i, ALIKE.charAt(at));
        }
      }
      if (!places.isEmpty()) {
        int place = places.get(random.nextInt(places.size()));
        StringBuilder one = new StringBuilder(name);
        one.setCharAt(place, all.charAt(place));
        out.add(one.toString());
        out.add(all.toString());
      }
    }
  },
  /// A character without width, or a blank that does not break, within the name.
  INVISIBLE(Family.ADVERSARIAL) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      if (name.length() > 3) {
        int at = 1 + random.nextInt(name.length() - 2);
        char[] characters = {'\u200B', '\u200C', '\u200D', '\u00A0', '\u2060', '\u00AD', '\u202E'};
        char hidden = characters[random.nextInt(characters.length)];
        out.add(name.substring(0, at) + hidden + name.substring(at));
      }
    }
  },
  /// The inner vowels of each word left out.
  VOWEL_DROP(Family.ADVERSARIAL) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      String[] words = name.split(" ");
      for (int i = 0; i < words.length; i++) {
        int length = words[i].length();
        if (length > 3) {
          words[i] =
              words[i].charAt(0)
                  + words[i].substring(1, length - 1).replaceAll("(?i)[aeiou]", "")
                  + words[i].charAt(length - 1);
        }
      }
      out.add(String.join(" ", words));
    }
  },
  /// Double letters written once, or a single one twice.
  DOUBLING(Family.ADVERSARIAL) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      out.add(name.replaceAll("(?i)(\\p{L})\\1", "$1"));
      out.add(name.replaceFirst("(?i)([bdlmnprst])", "$1$1"));
    }
  },
  /// A letter for another of the same sound.
  PHONETIC(Family.ADVERSARIAL) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      String[][] sounds = {
        {"ph", "f"},
        {"ck", "k"},
        {"c", "k"},
        {"s", "z"},
        {"ei", "ie"},
        {"y", "i"},
        {"kh", "h"},
        {"gh", "g"}
      };
      for (String[] sound : sounds) {
        out.add(name.replaceFirst("(?i)" + sound[0], sound[1]));
      }
    }
  },
  /// What a scanner takes one letter or two for.
  SCANNED(Family.DEGRADED) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      String[][] pairs = {
        {"rn", "m"},
        {"m", "rn"},
        {"cl", "d"},
        {"l", "1"},
        {"I", "l"},
        {"O", "0"},
        {"S", "5"},
        {"B", "8"},
        {"Z", "2"}
      };
      for (String[] pair : pairs) {
        out.add(name.replaceFirst(pair[0], pair[1]));
      }
    }
  },
  /// A neighbour on the keyboard.
  TYPO(Family.DEGRADED) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      String[] rows = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
      int at = random.nextInt(name.length());
      for (String row : rows) {
        int key = row.indexOf(Character.toLowerCase(name.charAt(at)));
        if (key >= 0) {
          int other =
              key == 0 ? 1 : key == row.length() - 1 || random.nextBoolean() ? key - 1 : key + 1;
          out.add(name.substring(0, at) + row.charAt(other) + name.substring(at + 1));
        }
      }
    }
  },
  /// Two neighbours in the other order.
  TRANSPOSITION(Family.DEGRADED) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      int at = random.nextInt(Math.max(1, name.length() - 1));
      if (name.length() > 3 && name.charAt(at) != ' ' && name.charAt(at + 1) != ' ') {
        out.add(
            name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2));
      }
    }
  },
  /// Cut to a field of 20 or 35 characters.
  TRUNCATION(Family.DEGRADED) {
    @Override
    void change(String name, SplittableRandom random, Set<String> out) {
      for (int width : new int[] {20, 35}) {
        if (name.length() > width) {
          out.add(name.substring(0, width).strip());
        }
      }
    }
  };

  /// Why a name differs.
  public enum Family {
    BENIGN,
    ADVERSARIAL,
    DEGRADED
  }

  private static final String LATIN = "aceopxyisABEKMHOPCTX";
  private static final String ALIKE = "асеорхуіѕАВЕКМНОРСТХ";
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "al",
          "el",
          "bin",
          "ibn",
          "abu",
          "van",
          "von",
          "de",
          "del",
          "da",
          "di",
          "la",
          "le",
          "and",
          "the",
          "of",
          "for",
          "a",
          "an",
          "company",
          "corporation",
          "corp",
          "inc",
          "ltd",
          "llc",
          "group",
          "co",
          "sa",
          "ag",
          "bv",
          "gmbh");
  private static final Map<String, List<String>> OTHER_ROMANISATIONS =
      Map.ofEntries(
          Map.entry("muhammad", List.of("mohammed", "mohamad")),
          Map.entry("mohammed", List.of("muhammad", "mohamed")),
          Map.entry("ahmad", List.of("ahmed", "ahmet")),
          Map.entry("ahmed", List.of("ahmad")),
          Map.entry("husayn", List.of("hussein", "hossein")),
          Map.entry("hussein", List.of("husayn", "hussain")),
          Map.entry("yusuf", List.of("yousef", "youssef")),
          Map.entry("abdullah", List.of("abdallah", "abdulla")),
          Map.entry("aleksandr", List.of("alexander", "alexandr")),
          Map.entry("alexander", List.of("aleksandr")),
          Map.entry("dmitry", List.of("dmitri", "dmitrii")),
          Map.entry("sergei", List.of("sergey", "sergej")),
          Map.entry("sergey", List.of("sergei")),
          Map.entry("yevgeny", List.of("evgeny", "evgenii")),
          Map.entry("zhang", List.of("chang")),
          Map.entry("wang", List.of("wong")),
          Map.entry("li", List.of("lee")),
          Map.entry("khalid", List.of("khaled")),
          Map.entry("hasan", List.of("hassan")),
          Map.entry("said", List.of("saeed")),
          Map.entry("mahmud", List.of("mahmoud", "mahmood")),
          Map.entry("umar", List.of("omar")),
          Map.entry("nikolai", List.of("nikolay", "nicolai")),
          Map.entry("andrei", List.of("andrey", "andrej")),
          Map.entry("aleksei", List.of("alexey", "aleksey")));

  private final Family family;

  Perturbation(Family family) {
    this.family = family;
  }

  abstract void change(String name, SplittableRandom random, Set<String> out);

  public Family family() {
    return family;
  }

  /// The variants of a name, at most three, the same for the same seed. None where the class does
  /// not apply; none that differs from the name only in capitals.
  public List<String> variants(String name, long seed) {
    Set<String> out = new LinkedHashSet<>();
    change(name, new SplittableRandom(seed * 31 + name.hashCode()), out);
    List<String> variants = new ArrayList<>();
    for (String variant : out) {
      String tidy = variant.strip().replaceAll(" +", " ");
      boolean other = this == CASE ? !tidy.equals(name) : !tidy.equalsIgnoreCase(name);
      if (other && !tidy.isEmpty() && variants.size() < 3) {
        variants.add(tidy);
      }
    }
    return variants;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  private static String with(String[] words, int at, String word) {
    String[] changed = words.clone();
    changed[at] = word;
    return String.join(" ", changed);
  }
}
