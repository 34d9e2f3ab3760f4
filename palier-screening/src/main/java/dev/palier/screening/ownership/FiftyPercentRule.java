package dev.palier.screening.ownership;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import dev.palier.screening.ownership.StrictestTerms.Term;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.requirement.Listing;
import dev.palier.screening.requirement.Listings;
import dev.palier.screening.requirement.Review;
import dev.palier.screening.requirement.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// What the rule of 50 percent counts, as `data/screening/ownership.yaml` states it.
///
/// @param threshold in percent
/// @param home the country whose entities are not foreign
/// @param lists the lists whose parties count as owners
/// @param scopes the scopes of requirements, the widest first
/// @param reviews the review policies, the strictest first; one that is not among them has no rank
/// @param listings what follows from an entry
public record FiftyPercentRule(
    BigDecimal threshold,
    String home,
    Set<String> lists,
    List<Scope> scopes,
    List<Review> reviews,
    Listings listings) {

  private static final String FILE = "screening/ownership.yaml";

  /// Whether an entry counts.
  public enum Reach {
    COUNTS,
    /// The entry does not say under which programme it stands.
    UNKNOWN,
    NOT
  }

  public FiftyPercentRule {
    lists = Set.copyOf(lists);
    scopes = List.copyOf(scopes);
    reviews = List.copyOf(reviews);
  }

  /// The rule that is packed with the program.
  ///
  /// @throws dev.palier.data.DataException with every problem of the file
  public static FiftyPercentRule packaged() {
    Problems problems = new Problems();
    YamlMapping file =
        YamlDocument.read(DataFolder.packedWith(FiftyPercentRule.class).get(FILE), problems);
    file.date("verified");
    YamlMapping threshold = file.mapping("threshold");
    BigDecimal percent = threshold.number("percent");
    threshold.text("source");
    threshold.end();
    String home = file.text("home");
    Set<String> lists = new TreeSet<>();
    for (YamlMapping list : file.mappings("lists")) {
      list.text("source");
      lists.add(list.text("id"));
      list.end();
    }
    List<Scope> scopes = ranked(file, "requirements", Scope.class);
    List<Review> reviews = ranked(file, "policies", Review.class);
    file.end();
    problems.throwIfAny();
    return new FiftyPercentRule(percent, home, lists, scopes, reviews, Listings.packaged());
  }

  private static <E extends Enum<E>> List<E> ranked(YamlMapping file, String field, Class<E> type) {
    List<E> ranked = new ArrayList<>();
    YamlMapping section = file.mapping(field);
    section.text("source");
    for (String word : section.texts("strictest-first")) {
      Arrays.stream(type.getEnumConstants())
          .filter(each -> each.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_')))
          .findFirst()
          .ifPresentOrElse(
              ranked::add,
              () ->
                  section.problem(
                      "strictest-first",
                      "\"" + word + "\" is not known",
                      "take a word of licence-requirements.yaml or licence-policies.yaml"));
    }
    section.end();
    return ranked;
  }

  /// Whether an entry counts as an owner under the rule.
  public Reach reach(ListedParty entry) {
    if (!lists.contains(entry.list())) {
      return Reach.NOT;
    }
    Listing listing = listings.of(entry);
    String word = listing.list().findSettled().orElse("");
    if (listing.settled().contains(word)) {
      return Reach.COUNTS;
    }
    return listing.open().contains(word) ? Reach.UNKNOWN : Reach.NOT;
  }

  /// "Where owners have different requirements the most restrictive applies": 90 FR 47201.
  public StrictestTerms strictest(List<ListedParty> entries) {
    List<Listing> all = entries.stream().map(listings::of).toList();
    return new StrictestTerms(
        first(all, this::rankOfScope, scopes.size(), entry -> entry.terms().requirement()),
        first(all, this::rankOfReview, reviews.size(), entry -> entry.terms().policy()),
        all.stream()
            .filter(listing -> listing.policy().review() != Review.NONE)
            .filter(listing -> rankOfReview(listing) == reviews.size())
            .map(Listing::entry)
            .toList());
  }

  private static Optional<Term> first(
      List<Listing> all,
      ToIntFunction<Listing> rank,
      int ranks,
      Function<ListedParty, @Nullable String> words) {
    return all.stream()
        .filter(listing -> rank.applyAsInt(listing) < ranks)
        .min(Comparator.comparingInt(rank).thenComparing(listing -> listing.entry().id()))
        .map(Listing::entry)
        .map(entry -> new Term(String.valueOf(words.apply(entry)), entry));
  }

  private int rankOfScope(Listing listing) {
    return rank(scopes, listing.requirement().scope());
  }

  private int rankOfReview(Listing listing) {
    return rank(reviews, listing.policy().review());
  }

  private static <E> int rank(List<E> ranked, E each) {
    int place = ranked.indexOf(each);
    return place < 0 ? ranked.size() : place;
  }
}
