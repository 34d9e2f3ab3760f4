package dev.palier.screening.match;

import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;
import org.jspecify.annotations.Nullable;

/// Sums up an alignment as the values of [Feature].
final class Features {

  private static final double SAID_MOST = 3;
  private static final double WELL = 0.6;

  private Features() {}

  static void of(Alignment alignment, double[] values) {
    java.util.Arrays.fill(values, 0);
    double said = 0;
    double slips = 0;
    double worst = 0;
    double initials = 0;
    double acronyms = 0;
    double inListed = 0;
    int names = 0;
    boolean telling = false;
    for (int i = 0; i < alignment.links; i++) {
      Alignment.Link link = alignment.link[i];
      double off = 1 - link.agreement;
      telling |=
          tells(alignment.query.token(link.query)) && tells(alignment.listed.token(link.listed));
      said += link.weight;
      slips += link.weight * off;
      if (link.how == Agreement.INITIAL) {
        initials += link.weight;
      } else if (link.how == Agreement.ACRONYM) {
        acronyms += link.weight;
        inListed += link.queryWords > link.listedWords ? link.weight : 0;
        names += Math.max(link.queryWords, link.listedWords);
      } else {
        worst = Math.max(worst, link.weight * off);
        if (alignment.query.token(link.query).kind() == TokenKind.NAME
            || alignment.listed.token(link.listed).kind() == TokenKind.NAME) {
          names += link.agreement >= WELL ? Math.max(link.queryWords, link.listedWords) : 0;
        }
      }
    }
    boolean forms = hasForm(alignment.query) && hasForm(alignment.listed);
    double aloneQuery = alone(alignment.query, forms);
    double aloneListed = alone(alignment.listed, forms);
    double inside = inside(alignment.query);
    double ofQuery = aloneQuery / Math.max(1e-9, said + aloneQuery);
    double ofListed = aloneListed / Math.max(1e-9, said + aloneListed);
    boolean numberQuery = alignment.query.isNumberLeft();
    boolean numberListed = alignment.listed.isNumberLeft();
    double all = Math.max(1e-9, said);
    set(values, Feature.BASE, 1);
    set(values, Feature.ALONE_IN_QUERY, ofQuery);
    set(values, Feature.ALONE_IN_LISTED, ofListed);
    set(values, Feature.REPLACED, Math.min(ofQuery, ofListed));
    set(values, Feature.SLIPS, slips / all);
    set(values, Feature.WORST_SLIP, worst);
    set(values, Feature.SAID, Math.min(SAID_MOST, said));
    set(values, Feature.INSIDE, inside / Math.max(1e-9, said + aloneQuery));
    set(values, Feature.NUMBERS_DIFFER, numberQuery && numberListed ? 1 : 0);
    set(values, Feature.NUMBER_ALONE, numberQuery != numberListed ? 1 : 0);
    set(values, Feature.FORMS_DIFFER, formsDiffer(alignment.query, alignment.listed) ? 1 : 0);
    set(values, Feature.INITIALS_DIFFER, initialsDiffer(alignment) ? 1 : 0);
    set(values, Feature.INITIALS, initials / all);
    set(values, Feature.ACRONYM, acronyms / all);
    set(values, Feature.ACRONYM_IN_LISTED, inListed / all);
    int inQuery = names(alignment.query);
    int namesListed = names(alignment.listed);
    boolean several = inQuery > 1 && namesListed > 1;
    set(values, Feature.ONE_NAME_OF_SEVERAL, several && names < 2 ? 1 : 0);
    set(values, Feature.ONE_NAME_IN_QUERY, inQuery == 1 && namesListed > 1 ? 1 : 0);
    set(values, Feature.ONE_NAME_IN_LISTED, inQuery > 1 && namesListed == 1 ? 1 : 0);
    set(values, Feature.NO_NAME, names == 0 ? 1 : 0);
    boolean nameAlone = aloneNames(alignment.query) > 1 || aloneNames(alignment.listed) > 1;
    set(values, Feature.VERBATIM, slips == 0 && aloneQuery + aloneListed == 0 ? 1 : 0);
    set(values, Feature.GENERIC_ONLY, !telling && acronyms == 0 && nameAlone ? 1 : 0);
  }

  private static void set(double[] values, Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private static boolean tells(Token token) {
    return switch (token.kind()) {
      case NAME, PLACE, NUMBER, INITIAL -> true;
      case GENERIC, FORM, TITLE, PARTICLE -> false;
    };
  }

  private static boolean hasForm(Side side) {
    for (int i = 0; i < side.size(); i++) {
      if (side.token(i).kind() == TokenKind.FORM) {
        return true;
      }
    }
    return false;
  }

  /// What the words without counterpart say; a form of organisation of many words is one.
  private static double alone(Side side, boolean formsOnBoth) {
    double weight = 0;
    double forms = 0;
    for (int i = 0; i < side.size(); i++) {
      if (!side.isDone(i)) {
        Token token = side.token(i);
        if (token.kind() == TokenKind.FORM) {
          forms = formsOnBoth ? 0 : Math.max(forms, token.weight());
        } else {
          weight += token.weight();
        }
      }
    }
    return weight + forms;
  }

  /// What the words without counterpart say that stand between two that have one.
  private static double inside(Side side) {
    int first = 0;
    while (first < side.size() && !side.isDone(first)) {
      first++;
    }
    int last = side.size() - 1;
    while (last > first && !side.isDone(last)) {
      last--;
    }
    double weight = 0;
    for (int i = first; i < last; i++) {
      weight += side.isDone(i) ? 0 : side.token(i).weight();
    }
    return weight;
  }

  private static boolean initialsDiffer(Alignment alignment) {
    int query = aloneNames(alignment.query);
    int listed = aloneNames(alignment.listed);
    return query > 0 && listed > 0 && (query == 1 || listed == 1);
  }

  /// What names stand alone: 0 none, 1 initials only, 2 a whole name.
  private static int aloneNames(Side side) {
    int most = 0;
    for (int i = 0; i < side.size(); i++) {
      if (!side.isDone(i)) {
        TokenKind kind = side.token(i).kind();
        most = Math.max(most, kind == TokenKind.NAME ? 2 : kind == TokenKind.INITIAL ? 1 : 0);
      }
    }
    return most;
  }

  private static int names(Side side) {
    int names = 0;
    for (int i = 0; i < side.size(); i++) {
      TokenKind kind = side.token(i).kind();
      names += kind == TokenKind.NAME || kind == TokenKind.INITIAL ? 1 : 0;
    }
    return names;
  }

  /// The class of a form; the class `company` says too little to differ from another.
  private static @Nullable String form(Side side) {
    String form = null;
    for (int i = 0; i < side.size(); i++) {
      Token token = side.token(i);
      if (token.kind() == TokenKind.FORM && !"company".equals(token.meaning())) {
        form = token.meaning();
      }
    }
    return form;
  }

  private static boolean formsDiffer(Side query, Side listed) {
    String one = form(query);
    String other = form(listed);
    return one != null && other != null && !one.equals(other);
  }
}
